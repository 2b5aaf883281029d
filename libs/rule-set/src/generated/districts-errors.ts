// @ts-nocheck
// Compiled from libs/rule-set/src/file/districts.schema.ts by scripts/compile-schemas.mjs; change the schema and run it again.
import type { ErrorObject } from 'ajv';

/** Every violation of the schema; none for a value that keeps to it. */
export function schemaErrors(value: unknown): readonly ErrorObject[] {
  return validate20(value) ? [] : validate20.errors;
}

const schema31 = {"type":"object","properties":{"districts":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string","pattern":"^[0-9]{6}$"},"name":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":60},"en":{"type":"string","minLength":1,"maxLength":100}},"required":["zh","en"],"additionalProperties":false},"parentCode":{"type":["string","null"],"pattern":"^[0-9]{6}$"},"alternateNames":{"type":"array","items":{"type":"string","minLength":1,"maxLength":60},"maxItems":20}},"required":["code","name","parentCode","alternateNames"],"additionalProperties":false},"maxItems":10000},"$schema":{"type":"string","minLength":1,"maxLength":200}},"required":["districts"],"additionalProperties":false};
const pattern4 = new RegExp("^[0-9]{6}$", "u");

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
if(data.districts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "districts"},message:"must have required property '"+"districts"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "districts") || (key0 === "$schema"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.districts !== undefined){
let data0 = data.districts;
if(Array.isArray(data0)){
if(data0.length > 10000){
const err2 = {instancePath:instancePath+"/districts",schemaPath:"#/properties/districts/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err3 = {instancePath:instancePath+"/districts/" + i0,schemaPath:"#/properties/districts/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/districts/" + i0,schemaPath:"#/properties/districts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.parentCode === undefined){
const err5 = {instancePath:instancePath+"/districts/" + i0,schemaPath:"#/properties/districts/items/required",keyword:"required",params:{missingProperty: "parentCode"},message:"must have required property '"+"parentCode"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.alternateNames === undefined){
const err6 = {instancePath:instancePath+"/districts/" + i0,schemaPath:"#/properties/districts/items/required",keyword:"required",params:{missingProperty: "alternateNames"},message:"must have required property '"+"alternateNames"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "code") || (key1 === "name")) || (key1 === "parentCode")) || (key1 === "alternateNames"))){
const err7 = {instancePath:instancePath+"/districts/" + i0,schemaPath:"#/properties/districts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/districts/" + i0+"/code",schemaPath:"#/properties/districts/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"},message:"must match pattern \""+"^[0-9]{6}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/districts/" + i0+"/code",schemaPath:"#/properties/districts/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.zh === undefined){
const err10 = {instancePath:instancePath+"/districts/" + i0+"/name",schemaPath:"#/properties/districts/items/properties/name/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.en === undefined){
const err11 = {instancePath:instancePath+"/districts/" + i0+"/name",schemaPath:"#/properties/districts/items/properties/name/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "zh") || (key2 === "en"))){
const err12 = {instancePath:instancePath+"/districts/" + i0+"/name",schemaPath:"#/properties/districts/items/properties/name/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.zh !== undefined){
let data4 = data3.zh;
if(typeof data4 === "string"){
if(data4.length > 60){
const err13 = {instancePath:instancePath+"/districts/" + i0+"/name/zh",schemaPath:"#/properties/districts/items/properties/name/properties/zh/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/districts/" + i0+"/name/zh",schemaPath:"#/properties/districts/items/properties/name/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/districts/" + i0+"/name/zh",schemaPath:"#/properties/districts/items/properties/name/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(data5.length > 100){
const err16 = {instancePath:instancePath+"/districts/" + i0+"/name/en",schemaPath:"#/properties/districts/items/properties/name/properties/en/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/districts/" + i0+"/name/en",schemaPath:"#/properties/districts/items/properties/name/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/districts/" + i0+"/name/en",schemaPath:"#/properties/districts/items/properties/name/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err19 = {instancePath:instancePath+"/districts/" + i0+"/name",schemaPath:"#/properties/districts/items/properties/name/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.parentCode !== undefined){
let data6 = data1.parentCode;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/districts/" + i0+"/parentCode",schemaPath:"#/properties/districts/items/properties/parentCode/type",keyword:"type",params:{type: schema31.properties.districts.items.properties.parentCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err21 = {instancePath:instancePath+"/districts/" + i0+"/parentCode",schemaPath:"#/properties/districts/items/properties/parentCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"},message:"must match pattern \""+"^[0-9]{6}$"+"\""};
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
if(data1.alternateNames !== undefined){
let data7 = data1.alternateNames;
if(Array.isArray(data7)){
if(data7.length > 20){
const err22 = {instancePath:instancePath+"/districts/" + i0+"/alternateNames",schemaPath:"#/properties/districts/items/properties/alternateNames/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(data8.length > 60){
const err23 = {instancePath:instancePath+"/districts/" + i0+"/alternateNames/" + i1,schemaPath:"#/properties/districts/items/properties/alternateNames/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/districts/" + i0+"/alternateNames/" + i1,schemaPath:"#/properties/districts/items/properties/alternateNames/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/districts/" + i0+"/alternateNames/" + i1,schemaPath:"#/properties/districts/items/properties/alternateNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/districts/" + i0+"/alternateNames",schemaPath:"#/properties/districts/items/properties/alternateNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/districts/" + i0,schemaPath:"#/properties/districts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath:instancePath+"/districts",schemaPath:"#/properties/districts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.$schema !== undefined){
let data9 = data.$schema;
if(typeof data9 === "string"){
if(data9.length > 200){
const err29 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data9.length < 1){
const err30 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
