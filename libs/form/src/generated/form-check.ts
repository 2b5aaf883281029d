// @ts-nocheck
// Compiled from libs/form/src/form.schema.ts by scripts/compile-schemas.mjs; change the schema and run it again.
/** Whether a value keeps to the schema. */
export function keepsToSchema(value: unknown): boolean {
  return validate20(value);
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.initialBudget === undefined) && (missing0 = "initialBudget")) || ((data.annualBudget === undefined) && (missing0 = "annualBudget"))) || ((data.executed === undefined) && (missing0 = "executed"))) || ((data.weight === undefined) && (missing0 = "weight"))) || ((data.executionRate === undefined) && (missing0 = "executionRate"))) || ((data.score === undefined) && (missing0 = "score"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "initialBudget") || (key0 === "annualBudget")) || (key0 === "executed")) || (key0 === "weight")) || (key0 === "executionRate")) || (key0 === "score"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.initialBudget !== undefined){
let data0 = data.initialBudget;
const _errs2 = errors;
const _errs3 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate21.errors = [{instancePath:instancePath+"/initialBudget",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 40){
validate21.errors = [{instancePath:instancePath+"/initialBudget",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data0)){
validate21.errors = [{instancePath:instancePath+"/initialBudget",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.annualBudget !== undefined){
let data1 = data.annualBudget;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate21.errors = [{instancePath:instancePath+"/annualBudget",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 40){
validate21.errors = [{instancePath:instancePath+"/annualBudget",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data1)){
validate21.errors = [{instancePath:instancePath+"/annualBudget",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executed !== undefined){
let data2 = data.executed;
const _errs8 = errors;
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate21.errors = [{instancePath:instancePath+"/executed",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 40){
validate21.errors = [{instancePath:instancePath+"/executed",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data2)){
validate21.errors = [{instancePath:instancePath+"/executed",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weight !== undefined){
let data3 = data.weight;
const _errs11 = errors;
const _errs12 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate21.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs12){
if(typeof data3 === "string"){
if(data3.length > 40){
validate21.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data3)){
validate21.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.executionRate !== undefined){
let data4 = data.executionRate;
const _errs14 = errors;
const _errs15 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate21.errors = [{instancePath:instancePath+"/executionRate",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(typeof data4 === "string"){
if(data4.length > 40){
validate21.errors = [{instancePath:instancePath+"/executionRate",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data4)){
validate21.errors = [{instancePath:instancePath+"/executionRate",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data5 = data.score;
const _errs17 = errors;
const _errs18 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate21.errors = [{instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(typeof data5 === "string"){
if(data5.length > 40){
validate21.errors = [{instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data5)){
validate21.errors = [{instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.row === undefined) && (missing0 = "row")) || ((data.level1 === undefined) && (missing0 = "level1"))) || ((data.level2 === undefined) && (missing0 = "level2"))) || ((data.level2Label === undefined) && (missing0 = "level2Label"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.target === undefined) && (missing0 = "target"))) || ((data.completed === undefined) && (missing0 = "completed"))) || ((data.weight === undefined) && (missing0 = "weight"))) || ((data.score === undefined) && (missing0 = "score"))) || ((data.deviationReason === undefined) && (missing0 = "deviationReason"))) || ((data.notApplicable === undefined) && (missing0 = "notApplicable"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.row !== undefined){
let data0 = data.row;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate26.errors = [{instancePath:instancePath+"/row",schemaPath:"#/$defs/row/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9999 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/row",schemaPath:"#/$defs/row/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/row",schemaPath:"#/$defs/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level1 !== undefined){
let data1 = data.level1;
const _errs5 = errors;
if(!((((data1 === "output") || (data1 === "cost")) || (data1 === "benefit")) || (data1 === "satisfaction"))){
validate26.errors = [{instancePath:instancePath+"/level1",schemaPath:"#/properties/level1/enum",keyword:"enum",params:{allowedValues: schema48.properties.level1.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level2 !== undefined){
let data2 = data.level2;
const _errs6 = errors;
if(!((((((((((data2 === "quantity") || (data2 === "quality")) || (data2 === "timeliness")) || (data2 === "cost")) || (data2 === "economic")) || (data2 === "social")) || (data2 === "ecological")) || (data2 === "sustainability")) || (data2 === "satisfaction")) || (data2 === "other"))){
validate26.errors = [{instancePath:instancePath+"/level2",schemaPath:"#/properties/level2/enum",keyword:"enum",params:{allowedValues: schema48.properties.level2.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level2Label !== undefined){
let data3 = data.level2Label;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 20000){
validate26.errors = [{instancePath:instancePath+"/level2Label",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/level2Label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data4 = data.name;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 20000){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
let data5 = data.target;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(data5.length > 20000){
validate26.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/target",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed !== undefined){
let data6 = data.completed;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(data6.length > 20000){
validate26.errors = [{instancePath:instancePath+"/completed",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/completed",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weight !== undefined){
let data7 = data.weight;
const _errs19 = errors;
const _errs20 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate26.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 40){
validate26.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data7)){
validate26.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data8 = data.score;
const _errs22 = errors;
const _errs23 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate26.errors = [{instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(typeof data8 === "string"){
if(data8.length > 40){
validate26.errors = [{instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data8)){
validate26.errors = [{instancePath:instancePath+"/score",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deviationReason !== undefined){
let data9 = data.deviationReason;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data9 === "string"){
if(data9.length > 20000){
validate26.errors = [{instancePath:instancePath+"/deviationReason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/deviationReason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notApplicable !== undefined){
const _errs28 = errors;
if(typeof data.notApplicable !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/notApplicable",schemaPath:"#/properties/notApplicable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.title === undefined) && (missing0 = "title")) || ((data.year === undefined) && (missing0 = "year"))) || ((data.filledBy === undefined) && (missing0 = "filledBy"))) || ((data.sectionHead === undefined) && (missing0 = "sectionHead"))) || ((data.fillerPhone === undefined) && (missing0 = "fillerPhone"))) || ((data.date === undefined) && (missing0 = "date"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.cells === undefined) && (missing0 = "cells"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "title") || (key0 === "year")) || (key0 === "filledBy")) || (key0 === "sectionHead")) || (key0 === "fillerPhone")) || (key0 === "date")) || (key0 === "note")) || (key0 === "cells"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
const _errs3 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate28.errors = [{instancePath:instancePath+"/title",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"}];
return false;
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 20000){
validate28.errors = [{instancePath:instancePath+"/title",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.year !== undefined){
let data1 = data.year;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate28.errors = [{instancePath:instancePath+"/year",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 20000){
validate28.errors = [{instancePath:instancePath+"/year",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filledBy !== undefined){
let data2 = data.filledBy;
const _errs8 = errors;
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate28.errors = [{instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"}];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 20000){
validate28.errors = [{instancePath:instancePath+"/filledBy",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sectionHead !== undefined){
let data3 = data.sectionHead;
const _errs11 = errors;
const _errs12 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate28.errors = [{instancePath:instancePath+"/sectionHead",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"}];
return false;
}
if(errors === _errs12){
if(typeof data3 === "string"){
if(data3.length > 20000){
validate28.errors = [{instancePath:instancePath+"/sectionHead",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fillerPhone !== undefined){
let data4 = data.fillerPhone;
const _errs14 = errors;
const _errs15 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate28.errors = [{instancePath:instancePath+"/fillerPhone",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(typeof data4 === "string"){
if(data4.length > 20000){
validate28.errors = [{instancePath:instancePath+"/fillerPhone",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data5 = data.date;
const _errs17 = errors;
const _errs18 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate28.errors = [{instancePath:instancePath+"/date",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(typeof data5 === "string"){
if(data5.length > 20000){
validate28.errors = [{instancePath:instancePath+"/date",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data6 = data.note;
const _errs20 = errors;
const _errs21 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate28.errors = [{instancePath:instancePath+"/note",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"}];
return false;
}
if(errors === _errs21){
if(typeof data6 === "string"){
if(data6.length > 20000){
validate28.errors = [{instancePath:instancePath+"/note",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cells !== undefined){
let data7 = data.cells;
const _errs23 = errors;
if(errors === _errs23){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 5000){
validate28.errors = [{instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/maxProperties",keyword:"maxProperties",params:{limit: 5000},message:"must NOT have more than 5000 properties"}];
return false;
}
else {
for(const key1 in data7){
const _errs25 = errors;
if(typeof key1 === "string"){
if(!pattern15.test(key1)){
const err0 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9.[\\]]{0,79}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9.[\\]]{0,79}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid8 = _errs25 === errors;
if(!valid8){
const err1 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate28.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key2 in data7){
let data8 = data7[key2];
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data8 === "string"){
if(data8.length > 20000){
validate28.errors = [{instancePath:instancePath+"/cells/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/cells/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs27 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.districtCode === undefined) && (missing0 = "districtCode")) || ((data.year === undefined) && (missing0 = "year"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.projectName === undefined) && (missing0 = "projectName"))) || ((data.department === undefined) && (missing0 = "department"))) || ((data.implementingUnit === undefined) && (missing0 = "implementingUnit"))) || ((data.leader === undefined) && (missing0 = "leader"))) || ((data.phone === undefined) && (missing0 = "phone"))) || ((data.funds === undefined) && (missing0 = "funds"))) || ((data.goals === undefined) && (missing0 = "goals"))) || ((data.indicators === undefined) && (missing0 = "indicators"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.grade === undefined) && (missing0 = "grade"))) || ((data.printed === undefined) && (missing0 = "printed"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.districtCode !== undefined){
let data0 = data.districtCode;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate20.errors = [{instancePath:instancePath+"/districtCode",schemaPath:"#/$defs/districtCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"},message:"must match pattern \""+"^[0-9]{6}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/districtCode",schemaPath:"#/$defs/districtCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.year !== undefined){
let data1 = data.year;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2100 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},message:"must be <= 2100"}];
return false;
}
else {
if(data1 < 1990 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1990},message:"must be >= 1990"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs8 = errors;
if(!(((((data2 === "project") || (data2 === "special-fund")) || (data2 === "department")) || (data2 === "finance-evaluation")) || (data2 === "re-check"))){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.projectName !== undefined){
let data3 = data.projectName;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(data3.length > 20000){
validate20.errors = [{instancePath:instancePath+"/projectName",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/projectName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.department !== undefined){
let data4 = data.department;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 20000){
validate20.errors = [{instancePath:instancePath+"/department",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/department",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.implementingUnit !== undefined){
let data5 = data.implementingUnit;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 20000){
validate20.errors = [{instancePath:instancePath+"/implementingUnit",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/implementingUnit",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leader !== undefined){
let data6 = data.leader;
const _errs18 = errors;
const _errs19 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/leader",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"}];
return false;
}
if(errors === _errs19){
if(typeof data6 === "string"){
if(data6.length > 20000){
validate20.errors = [{instancePath:instancePath+"/leader",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
let data7 = data.phone;
const _errs21 = errors;
const _errs22 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate20.errors = [{instancePath:instancePath+"/phone",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"}];
return false;
}
if(errors === _errs22){
if(typeof data7 === "string"){
if(data7.length > 20000){
validate20.errors = [{instancePath:instancePath+"/phone",schemaPath:"#/$defs/textOrNull/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.funds !== undefined){
let data8 = data.funds;
const _errs24 = errors;
if(errors === _errs24){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((((data8.total === undefined) && (missing1 = "total")) || ((data8.currentYearAppropriation === undefined) && (missing1 = "currentYearAppropriation"))) || ((data8.carryOver === undefined) && (missing1 = "carryOver"))) || ((data8.other === undefined) && (missing1 = "other"))){
validate20.errors = [{instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key1 in data8){
if(!((((key1 === "total") || (key1 === "currentYearAppropriation")) || (key1 === "carryOver")) || (key1 === "other"))){
validate20.errors = [{instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data8.total !== undefined){
const _errs27 = errors;
if(!(validate21(data8.total, {instancePath:instancePath+"/funds/total",parentData:data8,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.currentYearAppropriation !== undefined){
const _errs28 = errors;
if(!(validate21(data8.currentYearAppropriation, {instancePath:instancePath+"/funds/currentYearAppropriation",parentData:data8,parentDataProperty:"currentYearAppropriation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.carryOver !== undefined){
const _errs29 = errors;
if(!(validate21(data8.carryOver, {instancePath:instancePath+"/funds/carryOver",parentData:data8,parentDataProperty:"carryOver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.other !== undefined){
const _errs30 = errors;
if(!(validate21(data8.other, {instancePath:instancePath+"/funds/other",parentData:data8,parentDataProperty:"other",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/funds",schemaPath:"#/properties/funds/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.goals !== undefined){
let data13 = data.goals;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((data13.expected === undefined) && (missing2 = "expected")) || ((data13.actual === undefined) && (missing2 = "actual"))){
validate20.errors = [{instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data13){
if(!((key2 === "expected") || (key2 === "actual"))){
validate20.errors = [{instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data13.expected !== undefined){
let data14 = data13.expected;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data14 === "string"){
if(data14.length > 20000){
validate20.errors = [{instancePath:instancePath+"/goals/expected",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/goals/expected",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.actual !== undefined){
let data15 = data13.actual;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data15 === "string"){
if(data15.length > 20000){
validate20.errors = [{instancePath:instancePath+"/goals/actual",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/goals/actual",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs37 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indicators !== undefined){
let data16 = data.indicators;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data16)){
if(data16.length > 500){
validate20.errors = [{instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
var valid12 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs42 = errors;
if(!(validate26(data16[i0], {instancePath:instancePath+"/indicators/" + i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid12 = _errs42 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data18 = data.total;
const _errs43 = errors;
if(errors === _errs43){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if(((data18.weight === undefined) && (missing3 = "weight")) || ((data18.score === undefined) && (missing3 = "score"))){
validate20.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key3 in data18){
if(!((key3 === "weight") || (key3 === "score"))){
validate20.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data18.weight !== undefined){
let data19 = data18.weight;
const _errs46 = errors;
const _errs47 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate20.errors = [{instancePath:instancePath+"/total/weight",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs47){
if(typeof data19 === "string"){
if(data19.length > 40){
validate20.errors = [{instancePath:instancePath+"/total/weight",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data19)){
validate20.errors = [{instancePath:instancePath+"/total/weight",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid13 = _errs46 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data18.score !== undefined){
let data20 = data18.score;
const _errs49 = errors;
const _errs50 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate20.errors = [{instancePath:instancePath+"/total/score",schemaPath:"#/$defs/decimal/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"}];
return false;
}
if(errors === _errs50){
if(typeof data20 === "string"){
if(data20.length > 40){
validate20.errors = [{instancePath:instancePath+"/total/score",schemaPath:"#/$defs/decimal/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data20)){
validate20.errors = [{instancePath:instancePath+"/total/score",schemaPath:"#/$defs/decimal/pattern",keyword:"pattern",params:{pattern: "^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"},message:"must match pattern \""+"^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$"+"\""}];
return false;
}
}
}
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grade !== undefined){
let data21 = data.grade;
const _errs52 = errors;
if(!(((((data21 === "优") || (data21 === "良")) || (data21 === "中")) || (data21 === "差")) || (data21 === null))){
validate20.errors = [{instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/enum",keyword:"enum",params:{allowedValues: schema31.properties.grade.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.printed !== undefined){
const _errs53 = errors;
if(!(validate28(data.printed, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
