// @ts-nocheck
// Compiled from libs/form/src/form.schema.ts by scripts/compile-schemas.mjs; change the schema and run it again.
import type { ErrorObject } from 'ajv';

/** Every violation of the schema; none for a value that keeps to it. */
export function schemaErrors(value: unknown): readonly ErrorObject[] {
  return validate20(value) ? [] : validate20.errors;
}

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"项目支出绩效自评表","type":"object","required":["districtCode","year","kind","projectName","department","implementingUnit","leader","phone","funds","goals","indicators","total","grade","printed"],"properties":{"districtCode":{"$ref":"#/$defs/districtCode"},"year":{"$ref":"#/$defs/year"},"kind":{"enum":["project","special-fund","department","finance-evaluation","re-check"]},"projectName":{"$ref":"#/$defs/text"},"department":{"$ref":"#/$defs/text"},"implementingUnit":{"$ref":"#/$defs/text"},"leader":{"$ref":"#/$defs/textOrNull"},"phone":{"$ref":"#/$defs/textOrNull"},"funds":{"type":"object","required":["total","currentYearAppropriation","carryOver","other"],"properties":{"total":{"$ref":"#/$defs/fundRow"},"currentYearAppropriation":{"$ref":"#/$defs/fundRow"},"carryOver":{"$ref":"#/$defs/fundRow"},"other":{"$ref":"#/$defs/fundRow"}},"additionalProperties":false},"goals":{"type":"object","required":["expected","actual"],"properties":{"expected":{"$ref":"#/$defs/text"},"actual":{"$ref":"#/$defs/text"}},"additionalProperties":false},"indicators":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/indicator"}},"total":{"type":"object","required":["weight","score"],"properties":{"weight":{"$ref":"#/$defs/decimal"},"score":{"$ref":"#/$defs/decimal"}},"additionalProperties":false},"grade":{"enum":["优","良","中","差",null]},"printed":{"$ref":"#/$defs/printed"}},"additionalProperties":false,"$defs":{"districtCode":{"type":"string","pattern":"^[0-9]{6}$"},"year":{"type":"integer","minimum":1990,"maximum":2100},"row":{"type":"integer","minimum":0,"maximum":9999},"text":{"type":"string","maxLength":20000},"textOrNull":{"type":["string","null"],"maxLength":20000},"decimal":{"type":["string","null"],"maxLength":40,"pattern":"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},"fundRow":{"type":"object","required":["initialBudget","annualBudget","executed","weight","executionRate","score"],"properties":{"initialBudget":{"$ref":"#/$defs/decimal"},"annualBudget":{"$ref":"#/$defs/decimal"},"executed":{"$ref":"#/$defs/decimal"},"weight":{"$ref":"#/$defs/decimal"},"executionRate":{"$ref":"#/$defs/decimal"},"score":{"$ref":"#/$defs/decimal"}},"additionalProperties":false},"indicator":{"type":"object","required":["row","level1","level2","level2Label","name","target","completed","weight","score","deviationReason","notApplicable"],"properties":{"row":{"$ref":"#/$defs/row"},"level1":{"enum":["output","cost","benefit","satisfaction"]},"level2":{"enum":["quantity","quality","timeliness","cost","economic","social","ecological","sustainability","satisfaction","other"]},"level2Label":{"$ref":"#/$defs/text"},"name":{"$ref":"#/$defs/text"},"target":{"$ref":"#/$defs/text"},"completed":{"$ref":"#/$defs/text"},"weight":{"$ref":"#/$defs/decimal"},"score":{"$ref":"#/$defs/decimal"},"deviationReason":{"$ref":"#/$defs/text"},"notApplicable":{"type":"boolean"}},"additionalProperties":false},"printed":{"type":"object","required":["title","year","filledBy","sectionHead","fillerPhone","date","note","cells"],"properties":{"title":{"$ref":"#/$defs/textOrNull"},"year":{"$ref":"#/$defs/textOrNull"},"filledBy":{"$ref":"#/$defs/textOrNull"},"sectionHead":{"$ref":"#/$defs/textOrNull"},"fillerPhone":{"$ref":"#/$defs/textOrNull"},"date":{"$ref":"#/$defs/textOrNull"},"note":{"$ref":"#/$defs/textOrNull"},"cells":{"type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9.[\\]]{0,79}$"},"maxProperties":5000,"additionalProperties":{"$ref":"#/$defs/text"}}},"additionalProperties":false}}};
const schema32 = {"type":"string","pattern":"^[0-9]{6}$"};
const schema33 = {"type":"integer","minimum":1990,"maximum":2100};
const schema34 = {"type":"string","maxLength":20000};
const schema37 = {"type":["string","null"],"maxLength":20000};
const schema40 = {"type":["string","null"],"maxLength":40,"pattern":"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9]{6}$", "u");
const pattern5 = new RegExp("^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$", "u");
const schema39 = {"type":"object","required":["initialBudget","annualBudget","executed","weight","executionRate","score"],"properties":{"initialBudget":{"$ref":"#/$defs/decimal"},"annualBudget":{"$ref":"#/$defs/decimal"},"executed":{"$ref":"#/$defs/decimal"},"weight":{"$ref":"#/$defs/decimal"},"executionRate":{"$ref":"#/$defs/decimal"},"score":{"$ref":"#/$defs/decimal"}},"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.initialBudget === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initialBudget"},message:"must have required property '"+"initialBudget"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.annualBudget === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "annualBudget"},message:"must have required property '"+"annualBudget"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.executed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executed"},message:"must have required property '"+"executed"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.weight === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.executionRate === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executionRate"},message:"must have required property '"+"executionRate"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.score === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "initialBudget") || (key0 === "annualBudget")) || (key0 === "executed")) || (key0 === "weight")) || (key0 === "executionRate")) || (key0 === "score"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.initialBudget !== undefined){
let data0 = data.initialBudget;
if((typeof data0 !== "string") && (data0 !== null)){
const err7 = {instancePath:instancePath+"/initialBudget",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 40){
const err8 = {instancePath:instancePath+"/initialBudget",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern5.test(data0)){
const err9 = {instancePath:instancePath+"/initialBudget",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.annualBudget !== undefined){
let data1 = data.annualBudget;
if((typeof data1 !== "string") && (data1 !== null)){
const err10 = {instancePath:instancePath+"/annualBudget",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 40){
const err11 = {instancePath:instancePath+"/annualBudget",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern5.test(data1)){
const err12 = {instancePath:instancePath+"/annualBudget",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.executed !== undefined){
let data2 = data.executed;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/executed",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 40){
const err14 = {instancePath:instancePath+"/executed",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern5.test(data2)){
const err15 = {instancePath:instancePath+"/executed",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.weight !== undefined){
let data3 = data.weight;
if((typeof data3 !== "string") && (data3 !== null)){
const err16 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 40){
const err17 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data3)){
const err18 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.executionRate !== undefined){
let data4 = data.executionRate;
if((typeof data4 !== "string") && (data4 !== null)){
const err19 = {instancePath:instancePath+"/executionRate",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 40){
const err20 = {instancePath:instancePath+"/executionRate",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern5.test(data4)){
const err21 = {instancePath:instancePath+"/executionRate",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.score !== undefined){
let data5 = data.score;
if((typeof data5 !== "string") && (data5 !== null)){
const err22 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 40){
const err23 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern5.test(data5)){
const err24 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","required":["row","level1","level2","level2Label","name","target","completed","weight","score","deviationReason","notApplicable"],"properties":{"row":{"$ref":"#/$defs/row"},"level1":{"enum":["output","cost","benefit","satisfaction"]},"level2":{"enum":["quantity","quality","timeliness","cost","economic","social","ecological","sustainability","satisfaction","other"]},"level2Label":{"$ref":"#/$defs/text"},"name":{"$ref":"#/$defs/text"},"target":{"$ref":"#/$defs/text"},"completed":{"$ref":"#/$defs/text"},"weight":{"$ref":"#/$defs/decimal"},"score":{"$ref":"#/$defs/decimal"},"deviationReason":{"$ref":"#/$defs/text"},"notApplicable":{"type":"boolean"}},"additionalProperties":false};
const schema49 = {"type":"integer","minimum":0,"maximum":9999};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.row === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.level1 === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level1"},message:"must have required property '"+"level1"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.level2 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level2"},message:"must have required property '"+"level2"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.level2Label === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level2Label"},message:"must have required property '"+"level2Label"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.target === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.completed === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed"},message:"must have required property '"+"completed"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.weight === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.score === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.deviationReason === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deviationReason"},message:"must have required property '"+"deviationReason"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.notApplicable === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notApplicable"},message:"must have required property '"+"notApplicable"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.row !== undefined){
let data0 = data.row;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err12 = {instancePath:instancePath+"/row",schemaPath:"#/$defs/row/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9999 || isNaN(data0)){
const err13 = {instancePath:instancePath+"/row",schemaPath:"#/$defs/row/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err14 = {instancePath:instancePath+"/row",schemaPath:"#/$defs/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.level1 !== undefined){
let data1 = data.level1;
if(!((((data1 === "output") || (data1 === "cost")) || (data1 === "benefit")) || (data1 === "satisfaction"))){
const err15 = {instancePath:instancePath+"/level1",schemaPath:"#/properties/level1/enum",keyword:"enum",params:{allowedValues: schema48.properties.level1.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.level2 !== undefined){
let data2 = data.level2;
if(!((((((((((data2 === "quantity") || (data2 === "quality")) || (data2 === "timeliness")) || (data2 === "cost")) || (data2 === "economic")) || (data2 === "social")) || (data2 === "ecological")) || (data2 === "sustainability")) || (data2 === "satisfaction")) || (data2 === "other"))){
const err16 = {instancePath:instancePath+"/level2",schemaPath:"#/properties/level2/enum",keyword:"enum",params:{allowedValues: schema48.properties.level2.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.level2Label !== undefined){
let data3 = data.level2Label;
if(typeof data3 === "string"){
if(data3.length > 20000){
const err17 = {instancePath:instancePath+"/level2Label",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/level2Label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(data4.length > 20000){
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.target !== undefined){
let data5 = data.target;
if(typeof data5 === "string"){
if(data5.length > 20000){
const err21 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.completed !== undefined){
let data6 = data.completed;
if(typeof data6 === "string"){
if(data6.length > 20000){
const err23 = {instancePath:instancePath+"/completed",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/completed",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.weight !== undefined){
let data7 = data.weight;
if((typeof data7 !== "string") && (data7 !== null)){
const err25 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 40){
const err26 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern5.test(data7)){
const err27 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.score !== undefined){
let data8 = data.score;
if((typeof data8 !== "string") && (data8 !== null)){
const err28 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data8 === "string"){
if(data8.length > 40){
const err29 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern5.test(data8)){
const err30 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.deviationReason !== undefined){
let data9 = data.deviationReason;
if(typeof data9 === "string"){
if(data9.length > 20000){
const err31 = {instancePath:instancePath+"/deviationReason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/deviationReason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.notApplicable !== undefined){
if(typeof data.notApplicable !== "boolean"){
const err33 = {instancePath:instancePath+"/notApplicable",schemaPath:"#/properties/notApplicable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","required":["title","year","filledBy","sectionHead","fillerPhone","date","note","cells"],"properties":{"title":{"$ref":"#/$defs/textOrNull"},"year":{"$ref":"#/$defs/textOrNull"},"filledBy":{"$ref":"#/$defs/textOrNull"},"sectionHead":{"$ref":"#/$defs/textOrNull"},"fillerPhone":{"$ref":"#/$defs/textOrNull"},"date":{"$ref":"#/$defs/textOrNull"},"note":{"$ref":"#/$defs/textOrNull"},"cells":{"type":"object","propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9.[\\]]{0,79}$"},"maxProperties":5000,"additionalProperties":{"$ref":"#/$defs/text"}}},"additionalProperties":false};
const pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9.[\\]]{0,79}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.year === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.filledBy === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filledBy"},message:"must have required property '"+"filledBy"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sectionHead === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sectionHead"},message:"must have required property '"+"sectionHead"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fillerPhone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fillerPhone"},message:"must have required property '"+"fillerPhone"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.note === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.cells === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "year")) || (key0 === "filledBy")) || (key0 === "sectionHead")) || (key0 === "fillerPhone")) || (key0 === "date")) || (key0 === "note")) || (key0 === "cells"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (data0 !== null)){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 20000){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.year !== undefined){
let data1 = data.year;
if((typeof data1 !== "string") && (data1 !== null)){
const err11 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 20000){
const err12 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.filledBy !== undefined){
let data2 = data.filledBy;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 20000){
const err14 = {instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.sectionHead !== undefined){
let data3 = data.sectionHead;
if((typeof data3 !== "string") && (data3 !== null)){
const err15 = {instancePath:instancePath+"/sectionHead",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 20000){
const err16 = {instancePath:instancePath+"/sectionHead",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.fillerPhone !== undefined){
let data4 = data.fillerPhone;
if((typeof data4 !== "string") && (data4 !== null)){
const err17 = {instancePath:instancePath+"/fillerPhone",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 20000){
const err18 = {instancePath:instancePath+"/fillerPhone",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.date !== undefined){
let data5 = data.date;
if((typeof data5 !== "string") && (data5 !== null)){
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 20000){
const err20 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.note !== undefined){
let data6 = data.note;
if((typeof data6 !== "string") && (data6 !== null)){
const err21 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 20000){
const err22 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.cells !== undefined){
let data7 = data.cells;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 5000){
const err23 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/maxProperties",keyword:"maxProperties",params:{limit: 5000},message:"must NOT have more than 5000 properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data7){
const _errs25 = errors;
if(typeof key1 === "string"){
if(!pattern15.test(key1)){
const err24 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9.[\\]]{0,79}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9.[\\]]{0,79}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err25 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key2 in data7){
let data8 = data7[key2];
if(typeof data8 === "string"){
if(data8.length > 20000){
const err26 = {instancePath:instancePath+"/cells/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/cells/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.districtCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "districtCode"},message:"must have required property '"+"districtCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.year === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.projectName === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "projectName"},message:"must have required property '"+"projectName"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.department === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "department"},message:"must have required property '"+"department"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.implementingUnit === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementingUnit"},message:"must have required property '"+"implementingUnit"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.leader === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leader"},message:"must have required property '"+"leader"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.phone === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.funds === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "funds"},message:"must have required property '"+"funds"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.goals === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "goals"},message:"must have required property '"+"goals"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.indicators === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"},message:"must have required property '"+"indicators"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.total === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.grade === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.printed === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "printed"},message:"must have required property '"+"printed"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.districtCode !== undefined){
let data0 = data.districtCode;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err15 = {instancePath:instancePath+"/districtCode",schemaPath:"#/$defs/districtCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"},message:"must match pattern \""+"^[0-9]{6}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/districtCode",schemaPath:"#/$defs/districtCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.year !== undefined){
let data1 = data.year;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err17 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2100 || isNaN(data1)){
const err18 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},message:"must be <= 2100"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1 < 1990 || isNaN(data1)){
const err19 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1990},message:"must be >= 1990"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((((data2 === "project") || (data2 === "special-fund")) || (data2 === "department")) || (data2 === "finance-evaluation")) || (data2 === "re-check"))){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.projectName !== undefined){
let data3 = data.projectName;
if(typeof data3 === "string"){
if(data3.length > 20000){
const err21 = {instancePath:instancePath+"/projectName",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/projectName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.department !== undefined){
let data4 = data.department;
if(typeof data4 === "string"){
if(data4.length > 20000){
const err23 = {instancePath:instancePath+"/department",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/department",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.implementingUnit !== undefined){
let data5 = data.implementingUnit;
if(typeof data5 === "string"){
if(data5.length > 20000){
const err25 = {instancePath:instancePath+"/implementingUnit",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/implementingUnit",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.leader !== undefined){
let data6 = data.leader;
if((typeof data6 !== "string") && (data6 !== null)){
const err27 = {instancePath:instancePath+"/leader",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 20000){
const err28 = {instancePath:instancePath+"/leader",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.phone !== undefined){
let data7 = data.phone;
if((typeof data7 !== "string") && (data7 !== null)){
const err29 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 20000){
const err30 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.funds !== undefined){
let data8 = data.funds;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.total === undefined){
const err31 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8.currentYearAppropriation === undefined){
const err32 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/required",keyword:"required",params:{missingProperty: "currentYearAppropriation"},message:"must have required property '"+"currentYearAppropriation"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.carryOver === undefined){
const err33 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/required",keyword:"required",params:{missingProperty: "carryOver"},message:"must have required property '"+"carryOver"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.other === undefined){
const err34 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "total") || (key1 === "currentYearAppropriation")) || (key1 === "carryOver")) || (key1 === "other"))){
const err35 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.total !== undefined){
if(!(validate21(data8.total, {instancePath:instancePath+"/funds/total",parentData:data8,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data8.currentYearAppropriation !== undefined){
if(!(validate21(data8.currentYearAppropriation, {instancePath:instancePath+"/funds/currentYearAppropriation",parentData:data8,parentDataProperty:"currentYearAppropriation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data8.carryOver !== undefined){
if(!(validate21(data8.carryOver, {instancePath:instancePath+"/funds/carryOver",parentData:data8,parentDataProperty:"carryOver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data8.other !== undefined){
if(!(validate21(data8.other, {instancePath:instancePath+"/funds/other",parentData:data8,parentDataProperty:"other",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.goals !== undefined){
let data13 = data.goals;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.expected === undefined){
const err37 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13.actual === undefined){
const err38 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/required",keyword:"required",params:{missingProperty: "actual"},message:"must have required property '"+"actual"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "expected") || (key2 === "actual"))){
const err39 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.expected !== undefined){
let data14 = data13.expected;
if(typeof data14 === "string"){
if(data14.length > 20000){
const err40 = {instancePath:instancePath+"/goals/expected",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/goals/expected",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.actual !== undefined){
let data15 = data13.actual;
if(typeof data15 === "string"){
if(data15.length > 20000){
const err42 = {instancePath:instancePath+"/goals/actual",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/goals/actual",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.indicators !== undefined){
let data16 = data.indicators;
if(Array.isArray(data16)){
if(data16.length > 500){
const err45 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data16[i0], {instancePath:instancePath+"/indicators/" + i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.total !== undefined){
let data18 = data.total;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.weight === undefined){
const err47 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data18.score === undefined){
const err48 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "weight") || (key3 === "score"))){
const err49 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.weight !== undefined){
let data19 = data18.weight;
if((typeof data19 !== "string") && (data19 !== null)){
const err50 = {instancePath:instancePath+"/total/weight",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data19 === "string"){
if(data19.length > 40){
const err51 = {instancePath:instancePath+"/total/weight",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern5.test(data19)){
const err52 = {instancePath:instancePath+"/total/weight",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data18.score !== undefined){
let data20 = data18.score;
if((typeof data20 !== "string") && (data20 !== null)){
const err53 = {instancePath:instancePath+"/total/score",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data20 === "string"){
if(data20.length > 40){
const err54 = {instancePath:instancePath+"/total/score",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern5.test(data20)){
const err55 = {instancePath:instancePath+"/total/score",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.grade !== undefined){
let data21 = data.grade;
if(!(((((data21 === "优") || (data21 === "良")) || (data21 === "中")) || (data21 === "差")) || (data21 === null))){
const err57 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/enum",keyword:"enum",params:{allowedValues: schema31.properties.grade.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.printed !== undefined){
if(!(validate28(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
