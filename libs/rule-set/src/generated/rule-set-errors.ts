// @ts-nocheck
// Compiled from libs/rule-set/src/file/rule-set.schema.ts by scripts/compile-schemas.mjs; change the schema and run it again.
import type { ErrorObject } from 'ajv';

/** Every violation of the schema; none for a value that keeps to it. */
export function schemaErrors(value: unknown): readonly ErrorObject[] {
  return validate20(value) ? [] : validate20.errors;
}

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Suanpan rule set","type":"object","properties":{"schemaVersion":{"const":1},"districtCode":{"type":"string","pattern":"^[0-9]{6}$"},"year":{"type":"integer","minimum":1990,"maximum":2100},"kind":{"type":"string","enum":["project","special-fund","department","finance-evaluation","re-check"]},"version":{"type":"integer","minimum":1,"maximum":100000},"title":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":500},"en":{"type":"string","minLength":1,"maxLength":1000}},"required":["zh","en"],"additionalProperties":false},"standing":{"type":"object","properties":{"weights":{"type":"object","properties":{"standing":{"type":"string","enum":["official","practice","inferred"]},"note":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":8000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80}},"required":["standing","note"],"additionalProperties":false},"methods":{"type":"object","properties":{"standing":{"type":"string","enum":["official","practice","inferred"]},"note":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":8000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80}},"required":["standing","note"],"additionalProperties":false},"grades":{"type":"object","properties":{"standing":{"type":"string","enum":["official","practice","inferred"]},"note":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":8000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80}},"required":["standing","note"],"additionalProperties":false},"rounding":{"type":"object","properties":{"standing":{"type":"string","enum":["official","practice","inferred"]},"note":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":8000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80}},"required":["standing","note"],"additionalProperties":false},"reading":{"type":"object","properties":{"standing":{"type":"string","enum":["official","practice","inferred"]},"note":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":8000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80}},"required":["standing","note"],"additionalProperties":false},"checks":{"type":"object","properties":{"standing":{"type":"string","enum":["official","practice","inferred"]},"note":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":8000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80}},"required":["standing","note"],"additionalProperties":false}},"required":[],"additionalProperties":false},"sources":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"document":{"type":"string","minLength":1,"maxLength":200},"title":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":500},"en":{"type":"string","minLength":1,"maxLength":1000}},"required":["zh","en"],"additionalProperties":false},"issuer":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":500},"en":{"type":"string","minLength":1,"maxLength":1000}},"required":["zh","en"],"additionalProperties":false},"date":{"type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"evidence":{"type":"string","enum":["read","copy","memory","inference"]},"article":{"type":"string","minLength":1,"maxLength":100},"text":{"type":"string","minLength":1,"maxLength":4000},"url":{"type":"string","pattern":"^https?://","maxLength":500}},"required":["id","document","title","issuer","date","evidence"],"additionalProperties":false},"maxItems":100},"$schema":{"type":"string","maxLength":200},"note":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":4000},"en":{"type":"string","minLength":1,"maxLength":8000}},"required":["zh","en"],"additionalProperties":false},"extends":{"type":"object","properties":{"districtCode":{"type":"string","pattern":"^[0-9]{6}$"},"year":{"type":"integer","minimum":1990,"maximum":2100},"version":{"type":"integer","minimum":1,"maximum":100000}},"required":["districtCode","year","version"],"additionalProperties":false},"weights":{"type":"object","properties":{"total":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"execution":{"type":"object","properties":{"fixed":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"min":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"max":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30}},"required":[],"additionalProperties":false},"groups":{"type":"object","properties":{"output":{"type":"object","properties":{"fixed":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"min":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"max":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30}},"required":[],"additionalProperties":false},"cost":{"type":"object","properties":{"fixed":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"min":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"max":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30}},"required":[],"additionalProperties":false},"benefit":{"type":"object","properties":{"fixed":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"min":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"max":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30}},"required":[],"additionalProperties":false},"satisfaction":{"type":"object","properties":{"fixed":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"min":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"max":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30}},"required":[],"additionalProperties":false}},"required":[],"additionalProperties":false}},"required":[],"additionalProperties":false},"methods":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"disabled":{"type":"boolean"},"standing":{"type":"string","enum":["official","practice","inferred"]},"when":{"$ref":"#/$defs/condition"},"message":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":500},"en":{"type":"string","minLength":1,"maxLength":1000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"on":{"type":"string","enum":["execution","indicator"]},"basis":{"type":"string","enum":["computed","scale","declared"]},"points":{"type":["string","null"],"minLength":1,"maxLength":2000},"reason":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80},"allowed":{"type":"object","properties":{"from":{"type":"string","minLength":1,"maxLength":2000},"to":{"type":"string","minLength":1,"maxLength":2000},"toOpen":{"type":"boolean"}},"required":["from","to"],"additionalProperties":false},"round":{"type":"object","properties":{"mode":{"type":"string","enum":["half-up","floor","ceil"]},"digits":{"type":"integer","minimum":0,"maximum":6}},"required":["mode","digits"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"facts":{"type":"object","additionalProperties":{"type":["string","boolean"]},"maxProperties":100},"points":{"type":["string","null"],"pattern":"^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30}},"required":["name","facts","points"],"additionalProperties":false},"maxItems":100}},"required":["id"],"additionalProperties":false,"if":{"properties":{"disabled":{"const":true}},"required":["disabled"]},"else":{"required":["when","message","source","on","basis","points","reason"]}},"maxItems":500},"deductions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"disabled":{"type":"boolean"},"standing":{"type":"string","enum":["official","practice","inferred"]},"when":{"$ref":"#/$defs/condition"},"message":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":500},"en":{"type":"string","minLength":1,"maxLength":1000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"on":{"type":"string","enum":["item","form"]},"points":{"type":"string","minLength":1,"maxLength":2000},"reason":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80},"cap":{"type":"string","minLength":1,"maxLength":2000},"round":{"type":"object","properties":{"mode":{"type":"string","enum":["half-up","floor","ceil"]},"digits":{"type":"integer","minimum":0,"maximum":6}},"required":["mode","digits"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"facts":{"type":"object","additionalProperties":{"type":["string","boolean"]},"maxProperties":100},"points":{"type":["string","null"],"pattern":"^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30}},"required":["name","facts","points"],"additionalProperties":false},"maxItems":100}},"required":["id"],"additionalProperties":false,"if":{"properties":{"disabled":{"const":true}},"required":["disabled"]},"else":{"required":["when","message","source","on","points","reason"]}},"maxItems":200},"adjustments":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"disabled":{"type":"boolean"},"standing":{"type":"string","enum":["official","practice","inferred"]},"when":{"$ref":"#/$defs/condition"},"message":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":500},"en":{"type":"string","minLength":1,"maxLength":1000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"points":{"type":"string","minLength":1,"maxLength":2000},"reason":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80},"round":{"type":"object","properties":{"mode":{"type":"string","enum":["half-up","floor","ceil"]},"digits":{"type":"integer","minimum":0,"maximum":6}},"required":["mode","digits"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"facts":{"type":"object","additionalProperties":{"type":["string","boolean"]},"maxProperties":100},"points":{"type":["string","null"],"pattern":"^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30}},"required":["name","facts","points"],"additionalProperties":false},"maxItems":100}},"required":["id"],"additionalProperties":false,"if":{"properties":{"disabled":{"const":true}},"required":["disabled"]},"else":{"required":["when","message","source","points","reason"]}},"maxItems":50},"checks":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"disabled":{"type":"boolean"},"standing":{"type":"string","enum":["official","practice","inferred"]},"when":{"$ref":"#/$defs/condition"},"message":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":500},"en":{"type":"string","minLength":1,"maxLength":1000}},"required":["zh","en"],"additionalProperties":false},"source":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"on":{"type":"string","enum":["item","form"]},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80},"severity":{"type":"string","enum":["error","warning","info"]},"field":{"type":"string","minLength":1,"maxLength":100}},"required":["id"],"additionalProperties":false,"if":{"properties":{"disabled":{"const":true}},"required":["disabled"]},"else":{"required":["when","message","source","on","code","severity"]}},"maxItems":500},"grades":{"type":"array","items":{"type":"object","properties":{"grade":{"type":"string","enum":["优","良","中","差"]},"from":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30}},"required":["grade","from"],"additionalProperties":false},"maxItems":4,"minItems":1},"rounding":{"type":"object","properties":{"mode":{"type":"string","enum":["half-up","floor","ceil"]},"digits":{"type":"integer","minimum":0,"maximum":6},"stage":{"type":"string","enum":["item","group","total"]}},"required":["mode","digits","stage"],"additionalProperties":false},"reading":{"type":"object","properties":{"strictWords":{"type":"string","enum":["strict","inclusive"]},"scales":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"words":{"type":"array","items":{"type":"string","minLength":1,"maxLength":20},"maxItems":20,"minItems":1},"shares":{"type":"array","items":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"maxItems":20,"minItems":1}},"required":["id","words","shares"],"additionalProperties":false},"maxItems":50}},"required":["strictWords","scales"],"additionalProperties":false},"filing":{"type":"object","properties":{"deadline":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}},"required":["deadline"],"additionalProperties":false},"examples":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]*$","maxLength":80},"name":{"type":"object","properties":{"zh":{"type":"string","minLength":1,"maxLength":500},"en":{"type":"string","minLength":1,"maxLength":1000}},"required":["zh","en"],"additionalProperties":false},"form":{"type":"object"},"expect":{"type":"object","properties":{"total":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"grade":{"type":["string","null"],"enum":["优","良","中","差",null]},"lowestTotal":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"highestTotal":{"type":"string","pattern":"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$","maxLength":30},"points":{"type":"object","additionalProperties":{"type":"string","maxLength":40},"maxProperties":500},"findings":{"type":"array","items":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80},"maxItems":200},"noFindings":{"type":"array","items":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80},"maxItems":200}},"required":["total","grade"],"additionalProperties":false},"submittedOn":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}},"required":["id","name","form","expect"],"additionalProperties":false},"maxItems":500}},"required":["schemaVersion","districtCode","year","kind","version","title","standing","sources"],"additionalProperties":false,"$defs":{"condition":{"type":"object"}}};
const schema32 = {"type":"object"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9]{6}$", "u");
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9._-]*$", "u");
const pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern13 = new RegExp("^https?://", "u");
const pattern15 = new RegExp("^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$", "u");
const pattern33 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern34 = new RegExp("^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$", "u");

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
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.districtCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "districtCode"},message:"must have required property '"+"districtCode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.year === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.version === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.title === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.standing === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sources === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.schemaVersion !== undefined){
if(1 !== data.schemaVersion){
const err9 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.districtCode !== undefined){
let data1 = data.districtCode;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/districtCode",schemaPath:"#/properties/districtCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"},message:"must match pattern \""+"^[0-9]{6}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/districtCode",schemaPath:"#/properties/districtCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.year !== undefined){
let data2 = data.year;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2100 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},message:"must be <= 2100"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 1990 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1990},message:"must be >= 1990"};
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
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data3 === "project") || (data3 === "special-fund")) || (data3 === "department")) || (data3 === "finance-evaluation")) || (data3 === "re-check"))){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100000 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.title !== undefined){
let data5 = data.title;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.zh === undefined){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.en === undefined){
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "zh") || (key1 === "en"))){
const err22 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.zh !== undefined){
let data6 = data5.zh;
if(typeof data6 === "string"){
if(data6.length > 500){
const err23 = {instancePath:instancePath+"/title/zh",schemaPath:"#/properties/title/properties/zh/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.length < 1){
const err24 = {instancePath:instancePath+"/title/zh",schemaPath:"#/properties/title/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err25 = {instancePath:instancePath+"/title/zh",schemaPath:"#/properties/title/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.en !== undefined){
let data7 = data5.en;
if(typeof data7 === "string"){
if(data7.length > 1000){
const err26 = {instancePath:instancePath+"/title/en",schemaPath:"#/properties/title/properties/en/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.length < 1){
const err27 = {instancePath:instancePath+"/title/en",schemaPath:"#/properties/title/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/title/en",schemaPath:"#/properties/title/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.standing !== undefined){
let data8 = data.standing;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((((((key2 === "weights") || (key2 === "methods")) || (key2 === "grades")) || (key2 === "rounding")) || (key2 === "reading")) || (key2 === "checks"))){
const err30 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.weights !== undefined){
let data9 = data8.weights;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.standing === undefined){
const err31 = {instancePath:instancePath+"/standing/weights",schemaPath:"#/properties/standing/properties/weights/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.note === undefined){
const err32 = {instancePath:instancePath+"/standing/weights",schemaPath:"#/properties/standing/properties/weights/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data9){
if(!(((key3 === "standing") || (key3 === "note")) || (key3 === "source"))){
const err33 = {instancePath:instancePath+"/standing/weights",schemaPath:"#/properties/standing/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.standing !== undefined){
let data10 = data9.standing;
if(typeof data10 !== "string"){
const err34 = {instancePath:instancePath+"/standing/weights/standing",schemaPath:"#/properties/standing/properties/weights/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data10 === "official") || (data10 === "practice")) || (data10 === "inferred"))){
const err35 = {instancePath:instancePath+"/standing/weights/standing",schemaPath:"#/properties/standing/properties/weights/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.standing.properties.weights.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data9.note !== undefined){
let data11 = data9.note;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.zh === undefined){
const err36 = {instancePath:instancePath+"/standing/weights/note",schemaPath:"#/properties/standing/properties/weights/properties/note/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.en === undefined){
const err37 = {instancePath:instancePath+"/standing/weights/note",schemaPath:"#/properties/standing/properties/weights/properties/note/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 in data11){
if(!((key4 === "zh") || (key4 === "en"))){
const err38 = {instancePath:instancePath+"/standing/weights/note",schemaPath:"#/properties/standing/properties/weights/properties/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.zh !== undefined){
let data12 = data11.zh;
if(typeof data12 === "string"){
if(data12.length > 4000){
const err39 = {instancePath:instancePath+"/standing/weights/note/zh",schemaPath:"#/properties/standing/properties/weights/properties/note/properties/zh/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.length < 1){
const err40 = {instancePath:instancePath+"/standing/weights/note/zh",schemaPath:"#/properties/standing/properties/weights/properties/note/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err41 = {instancePath:instancePath+"/standing/weights/note/zh",schemaPath:"#/properties/standing/properties/weights/properties/note/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.en !== undefined){
let data13 = data11.en;
if(typeof data13 === "string"){
if(data13.length > 8000){
const err42 = {instancePath:instancePath+"/standing/weights/note/en",schemaPath:"#/properties/standing/properties/weights/properties/note/properties/en/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13.length < 1){
const err43 = {instancePath:instancePath+"/standing/weights/note/en",schemaPath:"#/properties/standing/properties/weights/properties/note/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/standing/weights/note/en",schemaPath:"#/properties/standing/properties/weights/properties/note/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/standing/weights/note",schemaPath:"#/properties/standing/properties/weights/properties/note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data9.source !== undefined){
let data14 = data9.source;
if(typeof data14 === "string"){
if(data14.length > 80){
const err46 = {instancePath:instancePath+"/standing/weights/source",schemaPath:"#/properties/standing/properties/weights/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern5.test(data14)){
const err47 = {instancePath:instancePath+"/standing/weights/source",schemaPath:"#/properties/standing/properties/weights/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/standing/weights/source",schemaPath:"#/properties/standing/properties/weights/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/standing/weights",schemaPath:"#/properties/standing/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.methods !== undefined){
let data15 = data8.methods;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.standing === undefined){
const err50 = {instancePath:instancePath+"/standing/methods",schemaPath:"#/properties/standing/properties/methods/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.note === undefined){
const err51 = {instancePath:instancePath+"/standing/methods",schemaPath:"#/properties/standing/properties/methods/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key5 in data15){
if(!(((key5 === "standing") || (key5 === "note")) || (key5 === "source"))){
const err52 = {instancePath:instancePath+"/standing/methods",schemaPath:"#/properties/standing/properties/methods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.standing !== undefined){
let data16 = data15.standing;
if(typeof data16 !== "string"){
const err53 = {instancePath:instancePath+"/standing/methods/standing",schemaPath:"#/properties/standing/properties/methods/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data16 === "official") || (data16 === "practice")) || (data16 === "inferred"))){
const err54 = {instancePath:instancePath+"/standing/methods/standing",schemaPath:"#/properties/standing/properties/methods/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.standing.properties.methods.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.note !== undefined){
let data17 = data15.note;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.zh === undefined){
const err55 = {instancePath:instancePath+"/standing/methods/note",schemaPath:"#/properties/standing/properties/methods/properties/note/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data17.en === undefined){
const err56 = {instancePath:instancePath+"/standing/methods/note",schemaPath:"#/properties/standing/properties/methods/properties/note/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key6 in data17){
if(!((key6 === "zh") || (key6 === "en"))){
const err57 = {instancePath:instancePath+"/standing/methods/note",schemaPath:"#/properties/standing/properties/methods/properties/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data17.zh !== undefined){
let data18 = data17.zh;
if(typeof data18 === "string"){
if(data18.length > 4000){
const err58 = {instancePath:instancePath+"/standing/methods/note/zh",schemaPath:"#/properties/standing/properties/methods/properties/note/properties/zh/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data18.length < 1){
const err59 = {instancePath:instancePath+"/standing/methods/note/zh",schemaPath:"#/properties/standing/properties/methods/properties/note/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/standing/methods/note/zh",schemaPath:"#/properties/standing/properties/methods/properties/note/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data17.en !== undefined){
let data19 = data17.en;
if(typeof data19 === "string"){
if(data19.length > 8000){
const err61 = {instancePath:instancePath+"/standing/methods/note/en",schemaPath:"#/properties/standing/properties/methods/properties/note/properties/en/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data19.length < 1){
const err62 = {instancePath:instancePath+"/standing/methods/note/en",schemaPath:"#/properties/standing/properties/methods/properties/note/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/standing/methods/note/en",schemaPath:"#/properties/standing/properties/methods/properties/note/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/standing/methods/note",schemaPath:"#/properties/standing/properties/methods/properties/note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data15.source !== undefined){
let data20 = data15.source;
if(typeof data20 === "string"){
if(data20.length > 80){
const err65 = {instancePath:instancePath+"/standing/methods/source",schemaPath:"#/properties/standing/properties/methods/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern5.test(data20)){
const err66 = {instancePath:instancePath+"/standing/methods/source",schemaPath:"#/properties/standing/properties/methods/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/standing/methods/source",schemaPath:"#/properties/standing/properties/methods/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/standing/methods",schemaPath:"#/properties/standing/properties/methods/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data8.grades !== undefined){
let data21 = data8.grades;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.standing === undefined){
const err69 = {instancePath:instancePath+"/standing/grades",schemaPath:"#/properties/standing/properties/grades/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data21.note === undefined){
const err70 = {instancePath:instancePath+"/standing/grades",schemaPath:"#/properties/standing/properties/grades/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key7 in data21){
if(!(((key7 === "standing") || (key7 === "note")) || (key7 === "source"))){
const err71 = {instancePath:instancePath+"/standing/grades",schemaPath:"#/properties/standing/properties/grades/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data21.standing !== undefined){
let data22 = data21.standing;
if(typeof data22 !== "string"){
const err72 = {instancePath:instancePath+"/standing/grades/standing",schemaPath:"#/properties/standing/properties/grades/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((data22 === "official") || (data22 === "practice")) || (data22 === "inferred"))){
const err73 = {instancePath:instancePath+"/standing/grades/standing",schemaPath:"#/properties/standing/properties/grades/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.standing.properties.grades.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data21.note !== undefined){
let data23 = data21.note;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.zh === undefined){
const err74 = {instancePath:instancePath+"/standing/grades/note",schemaPath:"#/properties/standing/properties/grades/properties/note/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data23.en === undefined){
const err75 = {instancePath:instancePath+"/standing/grades/note",schemaPath:"#/properties/standing/properties/grades/properties/note/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key8 in data23){
if(!((key8 === "zh") || (key8 === "en"))){
const err76 = {instancePath:instancePath+"/standing/grades/note",schemaPath:"#/properties/standing/properties/grades/properties/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data23.zh !== undefined){
let data24 = data23.zh;
if(typeof data24 === "string"){
if(data24.length > 4000){
const err77 = {instancePath:instancePath+"/standing/grades/note/zh",schemaPath:"#/properties/standing/properties/grades/properties/note/properties/zh/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data24.length < 1){
const err78 = {instancePath:instancePath+"/standing/grades/note/zh",schemaPath:"#/properties/standing/properties/grades/properties/note/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/standing/grades/note/zh",schemaPath:"#/properties/standing/properties/grades/properties/note/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data23.en !== undefined){
let data25 = data23.en;
if(typeof data25 === "string"){
if(data25.length > 8000){
const err80 = {instancePath:instancePath+"/standing/grades/note/en",schemaPath:"#/properties/standing/properties/grades/properties/note/properties/en/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data25.length < 1){
const err81 = {instancePath:instancePath+"/standing/grades/note/en",schemaPath:"#/properties/standing/properties/grades/properties/note/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/standing/grades/note/en",schemaPath:"#/properties/standing/properties/grades/properties/note/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/standing/grades/note",schemaPath:"#/properties/standing/properties/grades/properties/note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data21.source !== undefined){
let data26 = data21.source;
if(typeof data26 === "string"){
if(data26.length > 80){
const err84 = {instancePath:instancePath+"/standing/grades/source",schemaPath:"#/properties/standing/properties/grades/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!pattern5.test(data26)){
const err85 = {instancePath:instancePath+"/standing/grades/source",schemaPath:"#/properties/standing/properties/grades/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/standing/grades/source",schemaPath:"#/properties/standing/properties/grades/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/standing/grades",schemaPath:"#/properties/standing/properties/grades/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data8.rounding !== undefined){
let data27 = data8.rounding;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.standing === undefined){
const err88 = {instancePath:instancePath+"/standing/rounding",schemaPath:"#/properties/standing/properties/rounding/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data27.note === undefined){
const err89 = {instancePath:instancePath+"/standing/rounding",schemaPath:"#/properties/standing/properties/rounding/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key9 in data27){
if(!(((key9 === "standing") || (key9 === "note")) || (key9 === "source"))){
const err90 = {instancePath:instancePath+"/standing/rounding",schemaPath:"#/properties/standing/properties/rounding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data27.standing !== undefined){
let data28 = data27.standing;
if(typeof data28 !== "string"){
const err91 = {instancePath:instancePath+"/standing/rounding/standing",schemaPath:"#/properties/standing/properties/rounding/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(((data28 === "official") || (data28 === "practice")) || (data28 === "inferred"))){
const err92 = {instancePath:instancePath+"/standing/rounding/standing",schemaPath:"#/properties/standing/properties/rounding/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.standing.properties.rounding.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data27.note !== undefined){
let data29 = data27.note;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.zh === undefined){
const err93 = {instancePath:instancePath+"/standing/rounding/note",schemaPath:"#/properties/standing/properties/rounding/properties/note/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data29.en === undefined){
const err94 = {instancePath:instancePath+"/standing/rounding/note",schemaPath:"#/properties/standing/properties/rounding/properties/note/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key10 in data29){
if(!((key10 === "zh") || (key10 === "en"))){
const err95 = {instancePath:instancePath+"/standing/rounding/note",schemaPath:"#/properties/standing/properties/rounding/properties/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data29.zh !== undefined){
let data30 = data29.zh;
if(typeof data30 === "string"){
if(data30.length > 4000){
const err96 = {instancePath:instancePath+"/standing/rounding/note/zh",schemaPath:"#/properties/standing/properties/rounding/properties/note/properties/zh/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data30.length < 1){
const err97 = {instancePath:instancePath+"/standing/rounding/note/zh",schemaPath:"#/properties/standing/properties/rounding/properties/note/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/standing/rounding/note/zh",schemaPath:"#/properties/standing/properties/rounding/properties/note/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data29.en !== undefined){
let data31 = data29.en;
if(typeof data31 === "string"){
if(data31.length > 8000){
const err99 = {instancePath:instancePath+"/standing/rounding/note/en",schemaPath:"#/properties/standing/properties/rounding/properties/note/properties/en/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data31.length < 1){
const err100 = {instancePath:instancePath+"/standing/rounding/note/en",schemaPath:"#/properties/standing/properties/rounding/properties/note/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/standing/rounding/note/en",schemaPath:"#/properties/standing/properties/rounding/properties/note/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/standing/rounding/note",schemaPath:"#/properties/standing/properties/rounding/properties/note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data27.source !== undefined){
let data32 = data27.source;
if(typeof data32 === "string"){
if(data32.length > 80){
const err103 = {instancePath:instancePath+"/standing/rounding/source",schemaPath:"#/properties/standing/properties/rounding/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!pattern5.test(data32)){
const err104 = {instancePath:instancePath+"/standing/rounding/source",schemaPath:"#/properties/standing/properties/rounding/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/standing/rounding/source",schemaPath:"#/properties/standing/properties/rounding/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/standing/rounding",schemaPath:"#/properties/standing/properties/rounding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data8.reading !== undefined){
let data33 = data8.reading;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.standing === undefined){
const err107 = {instancePath:instancePath+"/standing/reading",schemaPath:"#/properties/standing/properties/reading/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data33.note === undefined){
const err108 = {instancePath:instancePath+"/standing/reading",schemaPath:"#/properties/standing/properties/reading/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key11 in data33){
if(!(((key11 === "standing") || (key11 === "note")) || (key11 === "source"))){
const err109 = {instancePath:instancePath+"/standing/reading",schemaPath:"#/properties/standing/properties/reading/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data33.standing !== undefined){
let data34 = data33.standing;
if(typeof data34 !== "string"){
const err110 = {instancePath:instancePath+"/standing/reading/standing",schemaPath:"#/properties/standing/properties/reading/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!(((data34 === "official") || (data34 === "practice")) || (data34 === "inferred"))){
const err111 = {instancePath:instancePath+"/standing/reading/standing",schemaPath:"#/properties/standing/properties/reading/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.standing.properties.reading.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data33.note !== undefined){
let data35 = data33.note;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.zh === undefined){
const err112 = {instancePath:instancePath+"/standing/reading/note",schemaPath:"#/properties/standing/properties/reading/properties/note/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data35.en === undefined){
const err113 = {instancePath:instancePath+"/standing/reading/note",schemaPath:"#/properties/standing/properties/reading/properties/note/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key12 in data35){
if(!((key12 === "zh") || (key12 === "en"))){
const err114 = {instancePath:instancePath+"/standing/reading/note",schemaPath:"#/properties/standing/properties/reading/properties/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data35.zh !== undefined){
let data36 = data35.zh;
if(typeof data36 === "string"){
if(data36.length > 4000){
const err115 = {instancePath:instancePath+"/standing/reading/note/zh",schemaPath:"#/properties/standing/properties/reading/properties/note/properties/zh/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data36.length < 1){
const err116 = {instancePath:instancePath+"/standing/reading/note/zh",schemaPath:"#/properties/standing/properties/reading/properties/note/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/standing/reading/note/zh",schemaPath:"#/properties/standing/properties/reading/properties/note/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data35.en !== undefined){
let data37 = data35.en;
if(typeof data37 === "string"){
if(data37.length > 8000){
const err118 = {instancePath:instancePath+"/standing/reading/note/en",schemaPath:"#/properties/standing/properties/reading/properties/note/properties/en/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data37.length < 1){
const err119 = {instancePath:instancePath+"/standing/reading/note/en",schemaPath:"#/properties/standing/properties/reading/properties/note/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/standing/reading/note/en",schemaPath:"#/properties/standing/properties/reading/properties/note/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/standing/reading/note",schemaPath:"#/properties/standing/properties/reading/properties/note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data33.source !== undefined){
let data38 = data33.source;
if(typeof data38 === "string"){
if(data38.length > 80){
const err122 = {instancePath:instancePath+"/standing/reading/source",schemaPath:"#/properties/standing/properties/reading/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!pattern5.test(data38)){
const err123 = {instancePath:instancePath+"/standing/reading/source",schemaPath:"#/properties/standing/properties/reading/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/standing/reading/source",schemaPath:"#/properties/standing/properties/reading/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/standing/reading",schemaPath:"#/properties/standing/properties/reading/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data8.checks !== undefined){
let data39 = data8.checks;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.standing === undefined){
const err126 = {instancePath:instancePath+"/standing/checks",schemaPath:"#/properties/standing/properties/checks/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data39.note === undefined){
const err127 = {instancePath:instancePath+"/standing/checks",schemaPath:"#/properties/standing/properties/checks/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key13 in data39){
if(!(((key13 === "standing") || (key13 === "note")) || (key13 === "source"))){
const err128 = {instancePath:instancePath+"/standing/checks",schemaPath:"#/properties/standing/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data39.standing !== undefined){
let data40 = data39.standing;
if(typeof data40 !== "string"){
const err129 = {instancePath:instancePath+"/standing/checks/standing",schemaPath:"#/properties/standing/properties/checks/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(((data40 === "official") || (data40 === "practice")) || (data40 === "inferred"))){
const err130 = {instancePath:instancePath+"/standing/checks/standing",schemaPath:"#/properties/standing/properties/checks/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.standing.properties.checks.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data39.note !== undefined){
let data41 = data39.note;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.zh === undefined){
const err131 = {instancePath:instancePath+"/standing/checks/note",schemaPath:"#/properties/standing/properties/checks/properties/note/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data41.en === undefined){
const err132 = {instancePath:instancePath+"/standing/checks/note",schemaPath:"#/properties/standing/properties/checks/properties/note/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key14 in data41){
if(!((key14 === "zh") || (key14 === "en"))){
const err133 = {instancePath:instancePath+"/standing/checks/note",schemaPath:"#/properties/standing/properties/checks/properties/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data41.zh !== undefined){
let data42 = data41.zh;
if(typeof data42 === "string"){
if(data42.length > 4000){
const err134 = {instancePath:instancePath+"/standing/checks/note/zh",schemaPath:"#/properties/standing/properties/checks/properties/note/properties/zh/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data42.length < 1){
const err135 = {instancePath:instancePath+"/standing/checks/note/zh",schemaPath:"#/properties/standing/properties/checks/properties/note/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/standing/checks/note/zh",schemaPath:"#/properties/standing/properties/checks/properties/note/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data41.en !== undefined){
let data43 = data41.en;
if(typeof data43 === "string"){
if(data43.length > 8000){
const err137 = {instancePath:instancePath+"/standing/checks/note/en",schemaPath:"#/properties/standing/properties/checks/properties/note/properties/en/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data43.length < 1){
const err138 = {instancePath:instancePath+"/standing/checks/note/en",schemaPath:"#/properties/standing/properties/checks/properties/note/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/standing/checks/note/en",schemaPath:"#/properties/standing/properties/checks/properties/note/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/standing/checks/note",schemaPath:"#/properties/standing/properties/checks/properties/note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data39.source !== undefined){
let data44 = data39.source;
if(typeof data44 === "string"){
if(data44.length > 80){
const err141 = {instancePath:instancePath+"/standing/checks/source",schemaPath:"#/properties/standing/properties/checks/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!pattern5.test(data44)){
const err142 = {instancePath:instancePath+"/standing/checks/source",schemaPath:"#/properties/standing/properties/checks/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/standing/checks/source",schemaPath:"#/properties/standing/properties/checks/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/standing/checks",schemaPath:"#/properties/standing/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.sources !== undefined){
let data45 = data.sources;
if(Array.isArray(data45)){
if(data45.length > 100){
const err146 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len0 = data45.length;
for(let i0=0; i0<len0; i0++){
let data46 = data45[i0];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.id === undefined){
const err147 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data46.document === undefined){
const err148 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data46.title === undefined){
const err149 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data46.issuer === undefined){
const err150 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data46.date === undefined){
const err151 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data46.evidence === undefined){
const err152 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key15 in data46){
if(!(func1.call(schema31.properties.sources.items.properties, key15))){
const err153 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data46.id !== undefined){
let data47 = data46.id;
if(typeof data47 === "string"){
if(data47.length > 80){
const err154 = {instancePath:instancePath+"/sources/" + i0+"/id",schemaPath:"#/properties/sources/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!pattern5.test(data47)){
const err155 = {instancePath:instancePath+"/sources/" + i0+"/id",schemaPath:"#/properties/sources/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/sources/" + i0+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data46.document !== undefined){
let data48 = data46.document;
if(typeof data48 === "string"){
if(data48.length > 200){
const err157 = {instancePath:instancePath+"/sources/" + i0+"/document",schemaPath:"#/properties/sources/items/properties/document/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data48.length < 1){
const err158 = {instancePath:instancePath+"/sources/" + i0+"/document",schemaPath:"#/properties/sources/items/properties/document/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/sources/" + i0+"/document",schemaPath:"#/properties/sources/items/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data46.title !== undefined){
let data49 = data46.title;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.zh === undefined){
const err160 = {instancePath:instancePath+"/sources/" + i0+"/title",schemaPath:"#/properties/sources/items/properties/title/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data49.en === undefined){
const err161 = {instancePath:instancePath+"/sources/" + i0+"/title",schemaPath:"#/properties/sources/items/properties/title/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key16 in data49){
if(!((key16 === "zh") || (key16 === "en"))){
const err162 = {instancePath:instancePath+"/sources/" + i0+"/title",schemaPath:"#/properties/sources/items/properties/title/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data49.zh !== undefined){
let data50 = data49.zh;
if(typeof data50 === "string"){
if(data50.length > 500){
const err163 = {instancePath:instancePath+"/sources/" + i0+"/title/zh",schemaPath:"#/properties/sources/items/properties/title/properties/zh/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data50.length < 1){
const err164 = {instancePath:instancePath+"/sources/" + i0+"/title/zh",schemaPath:"#/properties/sources/items/properties/title/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/sources/" + i0+"/title/zh",schemaPath:"#/properties/sources/items/properties/title/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data49.en !== undefined){
let data51 = data49.en;
if(typeof data51 === "string"){
if(data51.length > 1000){
const err166 = {instancePath:instancePath+"/sources/" + i0+"/title/en",schemaPath:"#/properties/sources/items/properties/title/properties/en/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data51.length < 1){
const err167 = {instancePath:instancePath+"/sources/" + i0+"/title/en",schemaPath:"#/properties/sources/items/properties/title/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/sources/" + i0+"/title/en",schemaPath:"#/properties/sources/items/properties/title/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/sources/" + i0+"/title",schemaPath:"#/properties/sources/items/properties/title/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data46.issuer !== undefined){
let data52 = data46.issuer;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.zh === undefined){
const err170 = {instancePath:instancePath+"/sources/" + i0+"/issuer",schemaPath:"#/properties/sources/items/properties/issuer/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data52.en === undefined){
const err171 = {instancePath:instancePath+"/sources/" + i0+"/issuer",schemaPath:"#/properties/sources/items/properties/issuer/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key17 in data52){
if(!((key17 === "zh") || (key17 === "en"))){
const err172 = {instancePath:instancePath+"/sources/" + i0+"/issuer",schemaPath:"#/properties/sources/items/properties/issuer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data52.zh !== undefined){
let data53 = data52.zh;
if(typeof data53 === "string"){
if(data53.length > 500){
const err173 = {instancePath:instancePath+"/sources/" + i0+"/issuer/zh",schemaPath:"#/properties/sources/items/properties/issuer/properties/zh/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data53.length < 1){
const err174 = {instancePath:instancePath+"/sources/" + i0+"/issuer/zh",schemaPath:"#/properties/sources/items/properties/issuer/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/sources/" + i0+"/issuer/zh",schemaPath:"#/properties/sources/items/properties/issuer/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data52.en !== undefined){
let data54 = data52.en;
if(typeof data54 === "string"){
if(data54.length > 1000){
const err176 = {instancePath:instancePath+"/sources/" + i0+"/issuer/en",schemaPath:"#/properties/sources/items/properties/issuer/properties/en/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data54.length < 1){
const err177 = {instancePath:instancePath+"/sources/" + i0+"/issuer/en",schemaPath:"#/properties/sources/items/properties/issuer/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/sources/" + i0+"/issuer/en",schemaPath:"#/properties/sources/items/properties/issuer/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/sources/" + i0+"/issuer",schemaPath:"#/properties/sources/items/properties/issuer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data46.date !== undefined){
let data55 = data46.date;
if((typeof data55 !== "string") && (data55 !== null)){
const err180 = {instancePath:instancePath+"/sources/" + i0+"/date",schemaPath:"#/properties/sources/items/properties/date/type",keyword:"type",params:{type: schema31.properties.sources.items.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern12.test(data55)){
const err181 = {instancePath:instancePath+"/sources/" + i0+"/date",schemaPath:"#/properties/sources/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
if(data46.evidence !== undefined){
let data56 = data46.evidence;
if(typeof data56 !== "string"){
const err182 = {instancePath:instancePath+"/sources/" + i0+"/evidence",schemaPath:"#/properties/sources/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!((((data56 === "read") || (data56 === "copy")) || (data56 === "memory")) || (data56 === "inference"))){
const err183 = {instancePath:instancePath+"/sources/" + i0+"/evidence",schemaPath:"#/properties/sources/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema31.properties.sources.items.properties.evidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data46.article !== undefined){
let data57 = data46.article;
if(typeof data57 === "string"){
if(data57.length > 100){
const err184 = {instancePath:instancePath+"/sources/" + i0+"/article",schemaPath:"#/properties/sources/items/properties/article/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data57.length < 1){
const err185 = {instancePath:instancePath+"/sources/" + i0+"/article",schemaPath:"#/properties/sources/items/properties/article/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/sources/" + i0+"/article",schemaPath:"#/properties/sources/items/properties/article/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data46.text !== undefined){
let data58 = data46.text;
if(typeof data58 === "string"){
if(data58.length > 4000){
const err187 = {instancePath:instancePath+"/sources/" + i0+"/text",schemaPath:"#/properties/sources/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data58.length < 1){
const err188 = {instancePath:instancePath+"/sources/" + i0+"/text",schemaPath:"#/properties/sources/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/sources/" + i0+"/text",schemaPath:"#/properties/sources/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data46.url !== undefined){
let data59 = data46.url;
if(typeof data59 === "string"){
if(data59.length > 500){
const err190 = {instancePath:instancePath+"/sources/" + i0+"/url",schemaPath:"#/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!pattern13.test(data59)){
const err191 = {instancePath:instancePath+"/sources/" + i0+"/url",schemaPath:"#/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/sources/" + i0+"/url",schemaPath:"#/properties/sources/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.$schema !== undefined){
let data60 = data.$schema;
if(typeof data60 === "string"){
if(data60.length > 200){
const err195 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.note !== undefined){
let data61 = data.note;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.zh === undefined){
const err197 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data61.en === undefined){
const err198 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key18 in data61){
if(!((key18 === "zh") || (key18 === "en"))){
const err199 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data61.zh !== undefined){
let data62 = data61.zh;
if(typeof data62 === "string"){
if(data62.length > 4000){
const err200 = {instancePath:instancePath+"/note/zh",schemaPath:"#/properties/note/properties/zh/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data62.length < 1){
const err201 = {instancePath:instancePath+"/note/zh",schemaPath:"#/properties/note/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/note/zh",schemaPath:"#/properties/note/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data61.en !== undefined){
let data63 = data61.en;
if(typeof data63 === "string"){
if(data63.length > 8000){
const err203 = {instancePath:instancePath+"/note/en",schemaPath:"#/properties/note/properties/en/maxLength",keyword:"maxLength",params:{limit: 8000},message:"must NOT have more than 8000 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data63.length < 1){
const err204 = {instancePath:instancePath+"/note/en",schemaPath:"#/properties/note/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/note/en",schemaPath:"#/properties/note/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.extends !== undefined){
let data64 = data.extends;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.districtCode === undefined){
const err207 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/required",keyword:"required",params:{missingProperty: "districtCode"},message:"must have required property '"+"districtCode"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data64.year === undefined){
const err208 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data64.version === undefined){
const err209 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key19 in data64){
if(!(((key19 === "districtCode") || (key19 === "year")) || (key19 === "version"))){
const err210 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data64.districtCode !== undefined){
let data65 = data64.districtCode;
if(typeof data65 === "string"){
if(!pattern4.test(data65)){
const err211 = {instancePath:instancePath+"/extends/districtCode",schemaPath:"#/properties/extends/properties/districtCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"},message:"must match pattern \""+"^[0-9]{6}$"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/extends/districtCode",schemaPath:"#/properties/extends/properties/districtCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data64.year !== undefined){
let data66 = data64.year;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err213 = {instancePath:instancePath+"/extends/year",schemaPath:"#/properties/extends/properties/year/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 2100 || isNaN(data66)){
const err214 = {instancePath:instancePath+"/extends/year",schemaPath:"#/properties/extends/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},message:"must be <= 2100"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data66 < 1990 || isNaN(data66)){
const err215 = {instancePath:instancePath+"/extends/year",schemaPath:"#/properties/extends/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1990},message:"must be >= 1990"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
if(data64.version !== undefined){
let data67 = data64.version;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err216 = {instancePath:instancePath+"/extends/version",schemaPath:"#/properties/extends/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 100000 || isNaN(data67)){
const err217 = {instancePath:instancePath+"/extends/version",schemaPath:"#/properties/extends/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err218 = {instancePath:instancePath+"/extends/version",schemaPath:"#/properties/extends/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
}
else {
const err219 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data.weights !== undefined){
let data68 = data.weights;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key20 in data68){
if(!(((key20 === "total") || (key20 === "execution")) || (key20 === "groups"))){
const err220 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data68.total !== undefined){
let data69 = data68.total;
if(typeof data69 === "string"){
if(data69.length > 30){
const err221 = {instancePath:instancePath+"/weights/total",schemaPath:"#/properties/weights/properties/total/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!pattern15.test(data69)){
const err222 = {instancePath:instancePath+"/weights/total",schemaPath:"#/properties/weights/properties/total/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/weights/total",schemaPath:"#/properties/weights/properties/total/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data68.execution !== undefined){
let data70 = data68.execution;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key21 in data70){
if(!(((key21 === "fixed") || (key21 === "min")) || (key21 === "max"))){
const err224 = {instancePath:instancePath+"/weights/execution",schemaPath:"#/properties/weights/properties/execution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data70.fixed !== undefined){
let data71 = data70.fixed;
if(typeof data71 === "string"){
if(data71.length > 30){
const err225 = {instancePath:instancePath+"/weights/execution/fixed",schemaPath:"#/properties/weights/properties/execution/properties/fixed/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!pattern15.test(data71)){
const err226 = {instancePath:instancePath+"/weights/execution/fixed",schemaPath:"#/properties/weights/properties/execution/properties/fixed/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/weights/execution/fixed",schemaPath:"#/properties/weights/properties/execution/properties/fixed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data70.min !== undefined){
let data72 = data70.min;
if(typeof data72 === "string"){
if(data72.length > 30){
const err228 = {instancePath:instancePath+"/weights/execution/min",schemaPath:"#/properties/weights/properties/execution/properties/min/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!pattern15.test(data72)){
const err229 = {instancePath:instancePath+"/weights/execution/min",schemaPath:"#/properties/weights/properties/execution/properties/min/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/weights/execution/min",schemaPath:"#/properties/weights/properties/execution/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data70.max !== undefined){
let data73 = data70.max;
if(typeof data73 === "string"){
if(data73.length > 30){
const err231 = {instancePath:instancePath+"/weights/execution/max",schemaPath:"#/properties/weights/properties/execution/properties/max/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!pattern15.test(data73)){
const err232 = {instancePath:instancePath+"/weights/execution/max",schemaPath:"#/properties/weights/properties/execution/properties/max/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/weights/execution/max",schemaPath:"#/properties/weights/properties/execution/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/weights/execution",schemaPath:"#/properties/weights/properties/execution/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data68.groups !== undefined){
let data74 = data68.groups;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key22 in data74){
if(!((((key22 === "output") || (key22 === "cost")) || (key22 === "benefit")) || (key22 === "satisfaction"))){
const err235 = {instancePath:instancePath+"/weights/groups",schemaPath:"#/properties/weights/properties/groups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data74.output !== undefined){
let data75 = data74.output;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key23 in data75){
if(!(((key23 === "fixed") || (key23 === "min")) || (key23 === "max"))){
const err236 = {instancePath:instancePath+"/weights/groups/output",schemaPath:"#/properties/weights/properties/groups/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data75.fixed !== undefined){
let data76 = data75.fixed;
if(typeof data76 === "string"){
if(data76.length > 30){
const err237 = {instancePath:instancePath+"/weights/groups/output/fixed",schemaPath:"#/properties/weights/properties/groups/properties/output/properties/fixed/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!pattern15.test(data76)){
const err238 = {instancePath:instancePath+"/weights/groups/output/fixed",schemaPath:"#/properties/weights/properties/groups/properties/output/properties/fixed/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/weights/groups/output/fixed",schemaPath:"#/properties/weights/properties/groups/properties/output/properties/fixed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data75.min !== undefined){
let data77 = data75.min;
if(typeof data77 === "string"){
if(data77.length > 30){
const err240 = {instancePath:instancePath+"/weights/groups/output/min",schemaPath:"#/properties/weights/properties/groups/properties/output/properties/min/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!pattern15.test(data77)){
const err241 = {instancePath:instancePath+"/weights/groups/output/min",schemaPath:"#/properties/weights/properties/groups/properties/output/properties/min/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/weights/groups/output/min",schemaPath:"#/properties/weights/properties/groups/properties/output/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data75.max !== undefined){
let data78 = data75.max;
if(typeof data78 === "string"){
if(data78.length > 30){
const err243 = {instancePath:instancePath+"/weights/groups/output/max",schemaPath:"#/properties/weights/properties/groups/properties/output/properties/max/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!pattern15.test(data78)){
const err244 = {instancePath:instancePath+"/weights/groups/output/max",schemaPath:"#/properties/weights/properties/groups/properties/output/properties/max/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/weights/groups/output/max",schemaPath:"#/properties/weights/properties/groups/properties/output/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/weights/groups/output",schemaPath:"#/properties/weights/properties/groups/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data74.cost !== undefined){
let data79 = data74.cost;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key24 in data79){
if(!(((key24 === "fixed") || (key24 === "min")) || (key24 === "max"))){
const err247 = {instancePath:instancePath+"/weights/groups/cost",schemaPath:"#/properties/weights/properties/groups/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data79.fixed !== undefined){
let data80 = data79.fixed;
if(typeof data80 === "string"){
if(data80.length > 30){
const err248 = {instancePath:instancePath+"/weights/groups/cost/fixed",schemaPath:"#/properties/weights/properties/groups/properties/cost/properties/fixed/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!pattern15.test(data80)){
const err249 = {instancePath:instancePath+"/weights/groups/cost/fixed",schemaPath:"#/properties/weights/properties/groups/properties/cost/properties/fixed/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/weights/groups/cost/fixed",schemaPath:"#/properties/weights/properties/groups/properties/cost/properties/fixed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data79.min !== undefined){
let data81 = data79.min;
if(typeof data81 === "string"){
if(data81.length > 30){
const err251 = {instancePath:instancePath+"/weights/groups/cost/min",schemaPath:"#/properties/weights/properties/groups/properties/cost/properties/min/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(!pattern15.test(data81)){
const err252 = {instancePath:instancePath+"/weights/groups/cost/min",schemaPath:"#/properties/weights/properties/groups/properties/cost/properties/min/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/weights/groups/cost/min",schemaPath:"#/properties/weights/properties/groups/properties/cost/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data79.max !== undefined){
let data82 = data79.max;
if(typeof data82 === "string"){
if(data82.length > 30){
const err254 = {instancePath:instancePath+"/weights/groups/cost/max",schemaPath:"#/properties/weights/properties/groups/properties/cost/properties/max/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!pattern15.test(data82)){
const err255 = {instancePath:instancePath+"/weights/groups/cost/max",schemaPath:"#/properties/weights/properties/groups/properties/cost/properties/max/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/weights/groups/cost/max",schemaPath:"#/properties/weights/properties/groups/properties/cost/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/weights/groups/cost",schemaPath:"#/properties/weights/properties/groups/properties/cost/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data74.benefit !== undefined){
let data83 = data74.benefit;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key25 in data83){
if(!(((key25 === "fixed") || (key25 === "min")) || (key25 === "max"))){
const err258 = {instancePath:instancePath+"/weights/groups/benefit",schemaPath:"#/properties/weights/properties/groups/properties/benefit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data83.fixed !== undefined){
let data84 = data83.fixed;
if(typeof data84 === "string"){
if(data84.length > 30){
const err259 = {instancePath:instancePath+"/weights/groups/benefit/fixed",schemaPath:"#/properties/weights/properties/groups/properties/benefit/properties/fixed/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(!pattern15.test(data84)){
const err260 = {instancePath:instancePath+"/weights/groups/benefit/fixed",schemaPath:"#/properties/weights/properties/groups/properties/benefit/properties/fixed/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/weights/groups/benefit/fixed",schemaPath:"#/properties/weights/properties/groups/properties/benefit/properties/fixed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data83.min !== undefined){
let data85 = data83.min;
if(typeof data85 === "string"){
if(data85.length > 30){
const err262 = {instancePath:instancePath+"/weights/groups/benefit/min",schemaPath:"#/properties/weights/properties/groups/properties/benefit/properties/min/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!pattern15.test(data85)){
const err263 = {instancePath:instancePath+"/weights/groups/benefit/min",schemaPath:"#/properties/weights/properties/groups/properties/benefit/properties/min/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/weights/groups/benefit/min",schemaPath:"#/properties/weights/properties/groups/properties/benefit/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data83.max !== undefined){
let data86 = data83.max;
if(typeof data86 === "string"){
if(data86.length > 30){
const err265 = {instancePath:instancePath+"/weights/groups/benefit/max",schemaPath:"#/properties/weights/properties/groups/properties/benefit/properties/max/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!pattern15.test(data86)){
const err266 = {instancePath:instancePath+"/weights/groups/benefit/max",schemaPath:"#/properties/weights/properties/groups/properties/benefit/properties/max/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/weights/groups/benefit/max",schemaPath:"#/properties/weights/properties/groups/properties/benefit/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/weights/groups/benefit",schemaPath:"#/properties/weights/properties/groups/properties/benefit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data74.satisfaction !== undefined){
let data87 = data74.satisfaction;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key26 in data87){
if(!(((key26 === "fixed") || (key26 === "min")) || (key26 === "max"))){
const err269 = {instancePath:instancePath+"/weights/groups/satisfaction",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data87.fixed !== undefined){
let data88 = data87.fixed;
if(typeof data88 === "string"){
if(data88.length > 30){
const err270 = {instancePath:instancePath+"/weights/groups/satisfaction/fixed",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/properties/fixed/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!pattern15.test(data88)){
const err271 = {instancePath:instancePath+"/weights/groups/satisfaction/fixed",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/properties/fixed/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/weights/groups/satisfaction/fixed",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/properties/fixed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data87.min !== undefined){
let data89 = data87.min;
if(typeof data89 === "string"){
if(data89.length > 30){
const err273 = {instancePath:instancePath+"/weights/groups/satisfaction/min",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/properties/min/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!pattern15.test(data89)){
const err274 = {instancePath:instancePath+"/weights/groups/satisfaction/min",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/properties/min/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/weights/groups/satisfaction/min",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data87.max !== undefined){
let data90 = data87.max;
if(typeof data90 === "string"){
if(data90.length > 30){
const err276 = {instancePath:instancePath+"/weights/groups/satisfaction/max",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/properties/max/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!pattern15.test(data90)){
const err277 = {instancePath:instancePath+"/weights/groups/satisfaction/max",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/properties/max/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/weights/groups/satisfaction/max",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/weights/groups/satisfaction",schemaPath:"#/properties/weights/properties/groups/properties/satisfaction/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/weights/groups",schemaPath:"#/properties/weights/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data.methods !== undefined){
let data91 = data.methods;
if(Array.isArray(data91)){
if(data91.length > 500){
const err282 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
const len1 = data91.length;
for(let i1=0; i1<len1; i1++){
let data92 = data91[i1];
const _errs213 = errors;
let valid31 = true;
const _errs214 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing0;
if((data92.disabled === undefined) && (missing0 = "disabled")){
const err283 = {};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
else {
if(data92.disabled !== undefined){
if(true !== data92.disabled){
const err284 = {};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
}
var _valid0 = _errs214 === errors;
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs216 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.when === undefined){
const err285 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/else/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data92.message === undefined){
const err286 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/else/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data92.source === undefined){
const err287 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/else/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data92.on === undefined){
const err288 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/else/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data92.basis === undefined){
const err289 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/else/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data92.points === undefined){
const err290 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/else/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data92.reason === undefined){
const err291 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/else/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
var _valid0 = _errs216 === errors;
valid31 = _valid0;
}
if(!valid31){
const err292 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.id === undefined){
const err293 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key27 in data92){
if(!(func1.call(schema31.properties.methods.items.properties, key27))){
const err294 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data92.id !== undefined){
let data94 = data92.id;
if(typeof data94 === "string"){
if(data94.length > 80){
const err295 = {instancePath:instancePath+"/methods/" + i1+"/id",schemaPath:"#/properties/methods/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(!pattern5.test(data94)){
const err296 = {instancePath:instancePath+"/methods/" + i1+"/id",schemaPath:"#/properties/methods/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/methods/" + i1+"/id",schemaPath:"#/properties/methods/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data92.disabled !== undefined){
if(typeof data92.disabled !== "boolean"){
const err298 = {instancePath:instancePath+"/methods/" + i1+"/disabled",schemaPath:"#/properties/methods/items/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data92.standing !== undefined){
let data96 = data92.standing;
if(typeof data96 !== "string"){
const err299 = {instancePath:instancePath+"/methods/" + i1+"/standing",schemaPath:"#/properties/methods/items/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!(((data96 === "official") || (data96 === "practice")) || (data96 === "inferred"))){
const err300 = {instancePath:instancePath+"/methods/" + i1+"/standing",schemaPath:"#/properties/methods/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.methods.items.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data92.when !== undefined){
let data97 = data92.when;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err301 = {instancePath:instancePath+"/methods/" + i1+"/when",schemaPath:"#/$defs/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data92.message !== undefined){
let data98 = data92.message;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.zh === undefined){
const err302 = {instancePath:instancePath+"/methods/" + i1+"/message",schemaPath:"#/properties/methods/items/properties/message/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data98.en === undefined){
const err303 = {instancePath:instancePath+"/methods/" + i1+"/message",schemaPath:"#/properties/methods/items/properties/message/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
for(const key28 in data98){
if(!((key28 === "zh") || (key28 === "en"))){
const err304 = {instancePath:instancePath+"/methods/" + i1+"/message",schemaPath:"#/properties/methods/items/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data98.zh !== undefined){
let data99 = data98.zh;
if(typeof data99 === "string"){
if(data99.length > 500){
const err305 = {instancePath:instancePath+"/methods/" + i1+"/message/zh",schemaPath:"#/properties/methods/items/properties/message/properties/zh/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data99.length < 1){
const err306 = {instancePath:instancePath+"/methods/" + i1+"/message/zh",schemaPath:"#/properties/methods/items/properties/message/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/methods/" + i1+"/message/zh",schemaPath:"#/properties/methods/items/properties/message/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data98.en !== undefined){
let data100 = data98.en;
if(typeof data100 === "string"){
if(data100.length > 1000){
const err308 = {instancePath:instancePath+"/methods/" + i1+"/message/en",schemaPath:"#/properties/methods/items/properties/message/properties/en/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data100.length < 1){
const err309 = {instancePath:instancePath+"/methods/" + i1+"/message/en",schemaPath:"#/properties/methods/items/properties/message/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/methods/" + i1+"/message/en",schemaPath:"#/properties/methods/items/properties/message/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/methods/" + i1+"/message",schemaPath:"#/properties/methods/items/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data92.source !== undefined){
let data101 = data92.source;
if(typeof data101 === "string"){
if(data101.length > 80){
const err312 = {instancePath:instancePath+"/methods/" + i1+"/source",schemaPath:"#/properties/methods/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!pattern5.test(data101)){
const err313 = {instancePath:instancePath+"/methods/" + i1+"/source",schemaPath:"#/properties/methods/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/methods/" + i1+"/source",schemaPath:"#/properties/methods/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data92.on !== undefined){
let data102 = data92.on;
if(typeof data102 !== "string"){
const err315 = {instancePath:instancePath+"/methods/" + i1+"/on",schemaPath:"#/properties/methods/items/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!((data102 === "execution") || (data102 === "indicator"))){
const err316 = {instancePath:instancePath+"/methods/" + i1+"/on",schemaPath:"#/properties/methods/items/properties/on/enum",keyword:"enum",params:{allowedValues: schema31.properties.methods.items.properties.on.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data92.basis !== undefined){
let data103 = data92.basis;
if(typeof data103 !== "string"){
const err317 = {instancePath:instancePath+"/methods/" + i1+"/basis",schemaPath:"#/properties/methods/items/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(!(((data103 === "computed") || (data103 === "scale")) || (data103 === "declared"))){
const err318 = {instancePath:instancePath+"/methods/" + i1+"/basis",schemaPath:"#/properties/methods/items/properties/basis/enum",keyword:"enum",params:{allowedValues: schema31.properties.methods.items.properties.basis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data92.points !== undefined){
let data104 = data92.points;
if((typeof data104 !== "string") && (data104 !== null)){
const err319 = {instancePath:instancePath+"/methods/" + i1+"/points",schemaPath:"#/properties/methods/items/properties/points/type",keyword:"type",params:{type: schema31.properties.methods.items.properties.points.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(typeof data104 === "string"){
if(data104.length > 2000){
const err320 = {instancePath:instancePath+"/methods/" + i1+"/points",schemaPath:"#/properties/methods/items/properties/points/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data104.length < 1){
const err321 = {instancePath:instancePath+"/methods/" + i1+"/points",schemaPath:"#/properties/methods/items/properties/points/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
if(data92.reason !== undefined){
let data105 = data92.reason;
if(typeof data105 === "string"){
if(data105.length > 80){
const err322 = {instancePath:instancePath+"/methods/" + i1+"/reason",schemaPath:"#/properties/methods/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!pattern33.test(data105)){
const err323 = {instancePath:instancePath+"/methods/" + i1+"/reason",schemaPath:"#/properties/methods/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/methods/" + i1+"/reason",schemaPath:"#/properties/methods/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data92.allowed !== undefined){
let data106 = data92.allowed;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.from === undefined){
const err325 = {instancePath:instancePath+"/methods/" + i1+"/allowed",schemaPath:"#/properties/methods/items/properties/allowed/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data106.to === undefined){
const err326 = {instancePath:instancePath+"/methods/" + i1+"/allowed",schemaPath:"#/properties/methods/items/properties/allowed/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
for(const key29 in data106){
if(!(((key29 === "from") || (key29 === "to")) || (key29 === "toOpen"))){
const err327 = {instancePath:instancePath+"/methods/" + i1+"/allowed",schemaPath:"#/properties/methods/items/properties/allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data106.from !== undefined){
let data107 = data106.from;
if(typeof data107 === "string"){
if(data107.length > 2000){
const err328 = {instancePath:instancePath+"/methods/" + i1+"/allowed/from",schemaPath:"#/properties/methods/items/properties/allowed/properties/from/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data107.length < 1){
const err329 = {instancePath:instancePath+"/methods/" + i1+"/allowed/from",schemaPath:"#/properties/methods/items/properties/allowed/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/methods/" + i1+"/allowed/from",schemaPath:"#/properties/methods/items/properties/allowed/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data106.to !== undefined){
let data108 = data106.to;
if(typeof data108 === "string"){
if(data108.length > 2000){
const err331 = {instancePath:instancePath+"/methods/" + i1+"/allowed/to",schemaPath:"#/properties/methods/items/properties/allowed/properties/to/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data108.length < 1){
const err332 = {instancePath:instancePath+"/methods/" + i1+"/allowed/to",schemaPath:"#/properties/methods/items/properties/allowed/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/methods/" + i1+"/allowed/to",schemaPath:"#/properties/methods/items/properties/allowed/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data106.toOpen !== undefined){
if(typeof data106.toOpen !== "boolean"){
const err334 = {instancePath:instancePath+"/methods/" + i1+"/allowed/toOpen",schemaPath:"#/properties/methods/items/properties/allowed/properties/toOpen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/methods/" + i1+"/allowed",schemaPath:"#/properties/methods/items/properties/allowed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data92.round !== undefined){
let data110 = data92.round;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.mode === undefined){
const err336 = {instancePath:instancePath+"/methods/" + i1+"/round",schemaPath:"#/properties/methods/items/properties/round/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data110.digits === undefined){
const err337 = {instancePath:instancePath+"/methods/" + i1+"/round",schemaPath:"#/properties/methods/items/properties/round/required",keyword:"required",params:{missingProperty: "digits"},message:"must have required property '"+"digits"+"'"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
for(const key30 in data110){
if(!((key30 === "mode") || (key30 === "digits"))){
const err338 = {instancePath:instancePath+"/methods/" + i1+"/round",schemaPath:"#/properties/methods/items/properties/round/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data110.mode !== undefined){
let data111 = data110.mode;
if(typeof data111 !== "string"){
const err339 = {instancePath:instancePath+"/methods/" + i1+"/round/mode",schemaPath:"#/properties/methods/items/properties/round/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(!(((data111 === "half-up") || (data111 === "floor")) || (data111 === "ceil"))){
const err340 = {instancePath:instancePath+"/methods/" + i1+"/round/mode",schemaPath:"#/properties/methods/items/properties/round/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.methods.items.properties.round.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data110.digits !== undefined){
let data112 = data110.digits;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err341 = {instancePath:instancePath+"/methods/" + i1+"/round/digits",schemaPath:"#/properties/methods/items/properties/round/properties/digits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 6 || isNaN(data112)){
const err342 = {instancePath:instancePath+"/methods/" + i1+"/round/digits",schemaPath:"#/properties/methods/items/properties/round/properties/digits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data112 < 0 || isNaN(data112)){
const err343 = {instancePath:instancePath+"/methods/" + i1+"/round/digits",schemaPath:"#/properties/methods/items/properties/round/properties/digits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
}
else {
const err344 = {instancePath:instancePath+"/methods/" + i1+"/round",schemaPath:"#/properties/methods/items/properties/round/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data92.examples !== undefined){
let data113 = data92.examples;
if(Array.isArray(data113)){
if(data113.length > 100){
const err345 = {instancePath:instancePath+"/methods/" + i1+"/examples",schemaPath:"#/properties/methods/items/properties/examples/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
const len2 = data113.length;
for(let i2=0; i2<len2; i2++){
let data114 = data113[i2];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.name === undefined){
const err346 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2,schemaPath:"#/properties/methods/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data114.facts === undefined){
const err347 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2,schemaPath:"#/properties/methods/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data114.points === undefined){
const err348 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2,schemaPath:"#/properties/methods/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
for(const key31 in data114){
if(!(((key31 === "name") || (key31 === "facts")) || (key31 === "points"))){
const err349 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2,schemaPath:"#/properties/methods/items/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data114.name !== undefined){
let data115 = data114.name;
if(typeof data115 === "string"){
if(data115.length > 200){
const err350 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2+"/name",schemaPath:"#/properties/methods/items/properties/examples/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data115.length < 1){
const err351 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2+"/name",schemaPath:"#/properties/methods/items/properties/examples/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2+"/name",schemaPath:"#/properties/methods/items/properties/examples/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data114.facts !== undefined){
let data116 = data114.facts;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length > 100){
const err353 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2+"/facts",schemaPath:"#/properties/methods/items/properties/examples/items/properties/facts/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
for(const key32 in data116){
let data117 = data116[key32];
if((typeof data117 !== "string") && (typeof data117 !== "boolean")){
const err354 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2+"/facts/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/methods/items/properties/examples/items/properties/facts/additionalProperties/type",keyword:"type",params:{type: schema31.properties.methods.items.properties.examples.items.properties.facts.additionalProperties.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2+"/facts",schemaPath:"#/properties/methods/items/properties/examples/items/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data114.points !== undefined){
let data118 = data114.points;
if((typeof data118 !== "string") && (data118 !== null)){
const err356 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2+"/points",schemaPath:"#/properties/methods/items/properties/examples/items/properties/points/type",keyword:"type",params:{type: schema31.properties.methods.items.properties.examples.items.properties.points.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(typeof data118 === "string"){
if(data118.length > 30){
const err357 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2+"/points",schemaPath:"#/properties/methods/items/properties/examples/items/properties/points/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(!pattern34.test(data118)){
const err358 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2+"/points",schemaPath:"#/properties/methods/items/properties/examples/items/properties/points/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
}
else {
const err359 = {instancePath:instancePath+"/methods/" + i1+"/examples/" + i2,schemaPath:"#/properties/methods/items/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/methods/" + i1+"/examples",schemaPath:"#/properties/methods/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data.deductions !== undefined){
let data119 = data.deductions;
if(Array.isArray(data119)){
if(data119.length > 200){
const err363 = {instancePath:instancePath+"/deductions",schemaPath:"#/properties/deductions/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
const len3 = data119.length;
for(let i3=0; i3<len3; i3++){
let data120 = data119[i3];
const _errs278 = errors;
let valid44 = true;
const _errs279 = errors;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
let missing1;
if((data120.disabled === undefined) && (missing1 = "disabled")){
const err364 = {};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
else {
if(data120.disabled !== undefined){
if(true !== data120.disabled){
const err365 = {};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
}
var _valid1 = _errs279 === errors;
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs281 = errors;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.when === undefined){
const err366 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/else/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data120.message === undefined){
const err367 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/else/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data120.source === undefined){
const err368 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/else/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data120.on === undefined){
const err369 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/else/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data120.points === undefined){
const err370 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/else/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(data120.reason === undefined){
const err371 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/else/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
var _valid1 = _errs281 === errors;
valid44 = _valid1;
}
if(!valid44){
const err372 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.id === undefined){
const err373 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
for(const key33 in data120){
if(!(func1.call(schema31.properties.deductions.items.properties, key33))){
const err374 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data120.id !== undefined){
let data122 = data120.id;
if(typeof data122 === "string"){
if(data122.length > 80){
const err375 = {instancePath:instancePath+"/deductions/" + i3+"/id",schemaPath:"#/properties/deductions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(!pattern5.test(data122)){
const err376 = {instancePath:instancePath+"/deductions/" + i3+"/id",schemaPath:"#/properties/deductions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/deductions/" + i3+"/id",schemaPath:"#/properties/deductions/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data120.disabled !== undefined){
if(typeof data120.disabled !== "boolean"){
const err378 = {instancePath:instancePath+"/deductions/" + i3+"/disabled",schemaPath:"#/properties/deductions/items/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data120.standing !== undefined){
let data124 = data120.standing;
if(typeof data124 !== "string"){
const err379 = {instancePath:instancePath+"/deductions/" + i3+"/standing",schemaPath:"#/properties/deductions/items/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(!(((data124 === "official") || (data124 === "practice")) || (data124 === "inferred"))){
const err380 = {instancePath:instancePath+"/deductions/" + i3+"/standing",schemaPath:"#/properties/deductions/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.deductions.items.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data120.when !== undefined){
let data125 = data120.when;
if(!(data125 && typeof data125 == "object" && !Array.isArray(data125))){
const err381 = {instancePath:instancePath+"/deductions/" + i3+"/when",schemaPath:"#/$defs/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data120.message !== undefined){
let data126 = data120.message;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.zh === undefined){
const err382 = {instancePath:instancePath+"/deductions/" + i3+"/message",schemaPath:"#/properties/deductions/items/properties/message/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data126.en === undefined){
const err383 = {instancePath:instancePath+"/deductions/" + i3+"/message",schemaPath:"#/properties/deductions/items/properties/message/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
for(const key34 in data126){
if(!((key34 === "zh") || (key34 === "en"))){
const err384 = {instancePath:instancePath+"/deductions/" + i3+"/message",schemaPath:"#/properties/deductions/items/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data126.zh !== undefined){
let data127 = data126.zh;
if(typeof data127 === "string"){
if(data127.length > 500){
const err385 = {instancePath:instancePath+"/deductions/" + i3+"/message/zh",schemaPath:"#/properties/deductions/items/properties/message/properties/zh/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data127.length < 1){
const err386 = {instancePath:instancePath+"/deductions/" + i3+"/message/zh",schemaPath:"#/properties/deductions/items/properties/message/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/deductions/" + i3+"/message/zh",schemaPath:"#/properties/deductions/items/properties/message/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data126.en !== undefined){
let data128 = data126.en;
if(typeof data128 === "string"){
if(data128.length > 1000){
const err388 = {instancePath:instancePath+"/deductions/" + i3+"/message/en",schemaPath:"#/properties/deductions/items/properties/message/properties/en/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data128.length < 1){
const err389 = {instancePath:instancePath+"/deductions/" + i3+"/message/en",schemaPath:"#/properties/deductions/items/properties/message/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/deductions/" + i3+"/message/en",schemaPath:"#/properties/deductions/items/properties/message/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
else {
const err391 = {instancePath:instancePath+"/deductions/" + i3+"/message",schemaPath:"#/properties/deductions/items/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data120.source !== undefined){
let data129 = data120.source;
if(typeof data129 === "string"){
if(data129.length > 80){
const err392 = {instancePath:instancePath+"/deductions/" + i3+"/source",schemaPath:"#/properties/deductions/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(!pattern5.test(data129)){
const err393 = {instancePath:instancePath+"/deductions/" + i3+"/source",schemaPath:"#/properties/deductions/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/deductions/" + i3+"/source",schemaPath:"#/properties/deductions/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data120.on !== undefined){
let data130 = data120.on;
if(typeof data130 !== "string"){
const err395 = {instancePath:instancePath+"/deductions/" + i3+"/on",schemaPath:"#/properties/deductions/items/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(!((data130 === "item") || (data130 === "form"))){
const err396 = {instancePath:instancePath+"/deductions/" + i3+"/on",schemaPath:"#/properties/deductions/items/properties/on/enum",keyword:"enum",params:{allowedValues: schema31.properties.deductions.items.properties.on.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data120.points !== undefined){
let data131 = data120.points;
if(typeof data131 === "string"){
if(data131.length > 2000){
const err397 = {instancePath:instancePath+"/deductions/" + i3+"/points",schemaPath:"#/properties/deductions/items/properties/points/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data131.length < 1){
const err398 = {instancePath:instancePath+"/deductions/" + i3+"/points",schemaPath:"#/properties/deductions/items/properties/points/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/deductions/" + i3+"/points",schemaPath:"#/properties/deductions/items/properties/points/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data120.reason !== undefined){
let data132 = data120.reason;
if(typeof data132 === "string"){
if(data132.length > 80){
const err400 = {instancePath:instancePath+"/deductions/" + i3+"/reason",schemaPath:"#/properties/deductions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(!pattern33.test(data132)){
const err401 = {instancePath:instancePath+"/deductions/" + i3+"/reason",schemaPath:"#/properties/deductions/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/deductions/" + i3+"/reason",schemaPath:"#/properties/deductions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data120.cap !== undefined){
let data133 = data120.cap;
if(typeof data133 === "string"){
if(data133.length > 2000){
const err403 = {instancePath:instancePath+"/deductions/" + i3+"/cap",schemaPath:"#/properties/deductions/items/properties/cap/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data133.length < 1){
const err404 = {instancePath:instancePath+"/deductions/" + i3+"/cap",schemaPath:"#/properties/deductions/items/properties/cap/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/deductions/" + i3+"/cap",schemaPath:"#/properties/deductions/items/properties/cap/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data120.round !== undefined){
let data134 = data120.round;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.mode === undefined){
const err406 = {instancePath:instancePath+"/deductions/" + i3+"/round",schemaPath:"#/properties/deductions/items/properties/round/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data134.digits === undefined){
const err407 = {instancePath:instancePath+"/deductions/" + i3+"/round",schemaPath:"#/properties/deductions/items/properties/round/required",keyword:"required",params:{missingProperty: "digits"},message:"must have required property '"+"digits"+"'"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key35 in data134){
if(!((key35 === "mode") || (key35 === "digits"))){
const err408 = {instancePath:instancePath+"/deductions/" + i3+"/round",schemaPath:"#/properties/deductions/items/properties/round/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data134.mode !== undefined){
let data135 = data134.mode;
if(typeof data135 !== "string"){
const err409 = {instancePath:instancePath+"/deductions/" + i3+"/round/mode",schemaPath:"#/properties/deductions/items/properties/round/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!(((data135 === "half-up") || (data135 === "floor")) || (data135 === "ceil"))){
const err410 = {instancePath:instancePath+"/deductions/" + i3+"/round/mode",schemaPath:"#/properties/deductions/items/properties/round/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.deductions.items.properties.round.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data134.digits !== undefined){
let data136 = data134.digits;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err411 = {instancePath:instancePath+"/deductions/" + i3+"/round/digits",schemaPath:"#/properties/deductions/items/properties/round/properties/digits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 6 || isNaN(data136)){
const err412 = {instancePath:instancePath+"/deductions/" + i3+"/round/digits",schemaPath:"#/properties/deductions/items/properties/round/properties/digits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data136 < 0 || isNaN(data136)){
const err413 = {instancePath:instancePath+"/deductions/" + i3+"/round/digits",schemaPath:"#/properties/deductions/items/properties/round/properties/digits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
}
else {
const err414 = {instancePath:instancePath+"/deductions/" + i3+"/round",schemaPath:"#/properties/deductions/items/properties/round/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data120.examples !== undefined){
let data137 = data120.examples;
if(Array.isArray(data137)){
if(data137.length > 100){
const err415 = {instancePath:instancePath+"/deductions/" + i3+"/examples",schemaPath:"#/properties/deductions/items/properties/examples/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
const len4 = data137.length;
for(let i4=0; i4<len4; i4++){
let data138 = data137[i4];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.name === undefined){
const err416 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4,schemaPath:"#/properties/deductions/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data138.facts === undefined){
const err417 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4,schemaPath:"#/properties/deductions/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(data138.points === undefined){
const err418 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4,schemaPath:"#/properties/deductions/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
for(const key36 in data138){
if(!(((key36 === "name") || (key36 === "facts")) || (key36 === "points"))){
const err419 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4,schemaPath:"#/properties/deductions/items/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data138.name !== undefined){
let data139 = data138.name;
if(typeof data139 === "string"){
if(data139.length > 200){
const err420 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4+"/name",schemaPath:"#/properties/deductions/items/properties/examples/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data139.length < 1){
const err421 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4+"/name",schemaPath:"#/properties/deductions/items/properties/examples/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4+"/name",schemaPath:"#/properties/deductions/items/properties/examples/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data138.facts !== undefined){
let data140 = data138.facts;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(Object.keys(data140).length > 100){
const err423 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4+"/facts",schemaPath:"#/properties/deductions/items/properties/examples/items/properties/facts/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
for(const key37 in data140){
let data141 = data140[key37];
if((typeof data141 !== "string") && (typeof data141 !== "boolean")){
const err424 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4+"/facts/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/deductions/items/properties/examples/items/properties/facts/additionalProperties/type",keyword:"type",params:{type: schema31.properties.deductions.items.properties.examples.items.properties.facts.additionalProperties.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
else {
const err425 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4+"/facts",schemaPath:"#/properties/deductions/items/properties/examples/items/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data138.points !== undefined){
let data142 = data138.points;
if((typeof data142 !== "string") && (data142 !== null)){
const err426 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4+"/points",schemaPath:"#/properties/deductions/items/properties/examples/items/properties/points/type",keyword:"type",params:{type: schema31.properties.deductions.items.properties.examples.items.properties.points.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(typeof data142 === "string"){
if(data142.length > 30){
const err427 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4+"/points",schemaPath:"#/properties/deductions/items/properties/examples/items/properties/points/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(!pattern34.test(data142)){
const err428 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4+"/points",schemaPath:"#/properties/deductions/items/properties/examples/items/properties/points/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
}
else {
const err429 = {instancePath:instancePath+"/deductions/" + i3+"/examples/" + i4,schemaPath:"#/properties/deductions/items/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/deductions/" + i3+"/examples",schemaPath:"#/properties/deductions/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/deductions/" + i3,schemaPath:"#/properties/deductions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/deductions",schemaPath:"#/properties/deductions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data.adjustments !== undefined){
let data143 = data.adjustments;
if(Array.isArray(data143)){
if(data143.length > 50){
const err433 = {instancePath:instancePath+"/adjustments",schemaPath:"#/properties/adjustments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
const len5 = data143.length;
for(let i5=0; i5<len5; i5++){
let data144 = data143[i5];
const _errs334 = errors;
let valid56 = true;
const _errs335 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing2;
if((data144.disabled === undefined) && (missing2 = "disabled")){
const err434 = {};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
else {
if(data144.disabled !== undefined){
if(true !== data144.disabled){
const err435 = {};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
}
var _valid2 = _errs335 === errors;
errors = _errs334;
if(vErrors !== null){
if(_errs334){
vErrors.length = _errs334;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs337 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.when === undefined){
const err436 = {instancePath:instancePath+"/adjustments/" + i5,schemaPath:"#/properties/adjustments/items/else/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data144.message === undefined){
const err437 = {instancePath:instancePath+"/adjustments/" + i5,schemaPath:"#/properties/adjustments/items/else/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data144.source === undefined){
const err438 = {instancePath:instancePath+"/adjustments/" + i5,schemaPath:"#/properties/adjustments/items/else/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(data144.points === undefined){
const err439 = {instancePath:instancePath+"/adjustments/" + i5,schemaPath:"#/properties/adjustments/items/else/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data144.reason === undefined){
const err440 = {instancePath:instancePath+"/adjustments/" + i5,schemaPath:"#/properties/adjustments/items/else/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
var _valid2 = _errs337 === errors;
valid56 = _valid2;
}
if(!valid56){
const err441 = {instancePath:instancePath+"/adjustments/" + i5,schemaPath:"#/properties/adjustments/items/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.id === undefined){
const err442 = {instancePath:instancePath+"/adjustments/" + i5,schemaPath:"#/properties/adjustments/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
for(const key38 in data144){
if(!(func1.call(schema31.properties.adjustments.items.properties, key38))){
const err443 = {instancePath:instancePath+"/adjustments/" + i5,schemaPath:"#/properties/adjustments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data144.id !== undefined){
let data146 = data144.id;
if(typeof data146 === "string"){
if(data146.length > 80){
const err444 = {instancePath:instancePath+"/adjustments/" + i5+"/id",schemaPath:"#/properties/adjustments/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(!pattern5.test(data146)){
const err445 = {instancePath:instancePath+"/adjustments/" + i5+"/id",schemaPath:"#/properties/adjustments/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/adjustments/" + i5+"/id",schemaPath:"#/properties/adjustments/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data144.disabled !== undefined){
if(typeof data144.disabled !== "boolean"){
const err447 = {instancePath:instancePath+"/adjustments/" + i5+"/disabled",schemaPath:"#/properties/adjustments/items/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data144.standing !== undefined){
let data148 = data144.standing;
if(typeof data148 !== "string"){
const err448 = {instancePath:instancePath+"/adjustments/" + i5+"/standing",schemaPath:"#/properties/adjustments/items/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(!(((data148 === "official") || (data148 === "practice")) || (data148 === "inferred"))){
const err449 = {instancePath:instancePath+"/adjustments/" + i5+"/standing",schemaPath:"#/properties/adjustments/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.adjustments.items.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data144.when !== undefined){
let data149 = data144.when;
if(!(data149 && typeof data149 == "object" && !Array.isArray(data149))){
const err450 = {instancePath:instancePath+"/adjustments/" + i5+"/when",schemaPath:"#/$defs/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data144.message !== undefined){
let data150 = data144.message;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.zh === undefined){
const err451 = {instancePath:instancePath+"/adjustments/" + i5+"/message",schemaPath:"#/properties/adjustments/items/properties/message/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data150.en === undefined){
const err452 = {instancePath:instancePath+"/adjustments/" + i5+"/message",schemaPath:"#/properties/adjustments/items/properties/message/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
for(const key39 in data150){
if(!((key39 === "zh") || (key39 === "en"))){
const err453 = {instancePath:instancePath+"/adjustments/" + i5+"/message",schemaPath:"#/properties/adjustments/items/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data150.zh !== undefined){
let data151 = data150.zh;
if(typeof data151 === "string"){
if(data151.length > 500){
const err454 = {instancePath:instancePath+"/adjustments/" + i5+"/message/zh",schemaPath:"#/properties/adjustments/items/properties/message/properties/zh/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data151.length < 1){
const err455 = {instancePath:instancePath+"/adjustments/" + i5+"/message/zh",schemaPath:"#/properties/adjustments/items/properties/message/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
else {
const err456 = {instancePath:instancePath+"/adjustments/" + i5+"/message/zh",schemaPath:"#/properties/adjustments/items/properties/message/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data150.en !== undefined){
let data152 = data150.en;
if(typeof data152 === "string"){
if(data152.length > 1000){
const err457 = {instancePath:instancePath+"/adjustments/" + i5+"/message/en",schemaPath:"#/properties/adjustments/items/properties/message/properties/en/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data152.length < 1){
const err458 = {instancePath:instancePath+"/adjustments/" + i5+"/message/en",schemaPath:"#/properties/adjustments/items/properties/message/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/adjustments/" + i5+"/message/en",schemaPath:"#/properties/adjustments/items/properties/message/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/adjustments/" + i5+"/message",schemaPath:"#/properties/adjustments/items/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data144.source !== undefined){
let data153 = data144.source;
if(typeof data153 === "string"){
if(data153.length > 80){
const err461 = {instancePath:instancePath+"/adjustments/" + i5+"/source",schemaPath:"#/properties/adjustments/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(!pattern5.test(data153)){
const err462 = {instancePath:instancePath+"/adjustments/" + i5+"/source",schemaPath:"#/properties/adjustments/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/adjustments/" + i5+"/source",schemaPath:"#/properties/adjustments/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data144.points !== undefined){
let data154 = data144.points;
if(typeof data154 === "string"){
if(data154.length > 2000){
const err464 = {instancePath:instancePath+"/adjustments/" + i5+"/points",schemaPath:"#/properties/adjustments/items/properties/points/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data154.length < 1){
const err465 = {instancePath:instancePath+"/adjustments/" + i5+"/points",schemaPath:"#/properties/adjustments/items/properties/points/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/adjustments/" + i5+"/points",schemaPath:"#/properties/adjustments/items/properties/points/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data144.reason !== undefined){
let data155 = data144.reason;
if(typeof data155 === "string"){
if(data155.length > 80){
const err467 = {instancePath:instancePath+"/adjustments/" + i5+"/reason",schemaPath:"#/properties/adjustments/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!pattern33.test(data155)){
const err468 = {instancePath:instancePath+"/adjustments/" + i5+"/reason",schemaPath:"#/properties/adjustments/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/adjustments/" + i5+"/reason",schemaPath:"#/properties/adjustments/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data144.round !== undefined){
let data156 = data144.round;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.mode === undefined){
const err470 = {instancePath:instancePath+"/adjustments/" + i5+"/round",schemaPath:"#/properties/adjustments/items/properties/round/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(data156.digits === undefined){
const err471 = {instancePath:instancePath+"/adjustments/" + i5+"/round",schemaPath:"#/properties/adjustments/items/properties/round/required",keyword:"required",params:{missingProperty: "digits"},message:"must have required property '"+"digits"+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key40 in data156){
if(!((key40 === "mode") || (key40 === "digits"))){
const err472 = {instancePath:instancePath+"/adjustments/" + i5+"/round",schemaPath:"#/properties/adjustments/items/properties/round/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data156.mode !== undefined){
let data157 = data156.mode;
if(typeof data157 !== "string"){
const err473 = {instancePath:instancePath+"/adjustments/" + i5+"/round/mode",schemaPath:"#/properties/adjustments/items/properties/round/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(!(((data157 === "half-up") || (data157 === "floor")) || (data157 === "ceil"))){
const err474 = {instancePath:instancePath+"/adjustments/" + i5+"/round/mode",schemaPath:"#/properties/adjustments/items/properties/round/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.adjustments.items.properties.round.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data156.digits !== undefined){
let data158 = data156.digits;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err475 = {instancePath:instancePath+"/adjustments/" + i5+"/round/digits",schemaPath:"#/properties/adjustments/items/properties/round/properties/digits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 6 || isNaN(data158)){
const err476 = {instancePath:instancePath+"/adjustments/" + i5+"/round/digits",schemaPath:"#/properties/adjustments/items/properties/round/properties/digits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(data158 < 0 || isNaN(data158)){
const err477 = {instancePath:instancePath+"/adjustments/" + i5+"/round/digits",schemaPath:"#/properties/adjustments/items/properties/round/properties/digits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
}
else {
const err478 = {instancePath:instancePath+"/adjustments/" + i5+"/round",schemaPath:"#/properties/adjustments/items/properties/round/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data144.examples !== undefined){
let data159 = data144.examples;
if(Array.isArray(data159)){
if(data159.length > 100){
const err479 = {instancePath:instancePath+"/adjustments/" + i5+"/examples",schemaPath:"#/properties/adjustments/items/properties/examples/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
const len6 = data159.length;
for(let i6=0; i6<len6; i6++){
let data160 = data159[i6];
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.name === undefined){
const err480 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6,schemaPath:"#/properties/adjustments/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(data160.facts === undefined){
const err481 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6,schemaPath:"#/properties/adjustments/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data160.points === undefined){
const err482 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6,schemaPath:"#/properties/adjustments/items/properties/examples/items/required",keyword:"required",params:{missingProperty: "points"},message:"must have required property '"+"points"+"'"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
for(const key41 in data160){
if(!(((key41 === "name") || (key41 === "facts")) || (key41 === "points"))){
const err483 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6,schemaPath:"#/properties/adjustments/items/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data160.name !== undefined){
let data161 = data160.name;
if(typeof data161 === "string"){
if(data161.length > 200){
const err484 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6+"/name",schemaPath:"#/properties/adjustments/items/properties/examples/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data161.length < 1){
const err485 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6+"/name",schemaPath:"#/properties/adjustments/items/properties/examples/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6+"/name",schemaPath:"#/properties/adjustments/items/properties/examples/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data160.facts !== undefined){
let data162 = data160.facts;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(Object.keys(data162).length > 100){
const err487 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6+"/facts",schemaPath:"#/properties/adjustments/items/properties/examples/items/properties/facts/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
for(const key42 in data162){
let data163 = data162[key42];
if((typeof data163 !== "string") && (typeof data163 !== "boolean")){
const err488 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6+"/facts/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/adjustments/items/properties/examples/items/properties/facts/additionalProperties/type",keyword:"type",params:{type: schema31.properties.adjustments.items.properties.examples.items.properties.facts.additionalProperties.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6+"/facts",schemaPath:"#/properties/adjustments/items/properties/examples/items/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data160.points !== undefined){
let data164 = data160.points;
if((typeof data164 !== "string") && (data164 !== null)){
const err490 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6+"/points",schemaPath:"#/properties/adjustments/items/properties/examples/items/properties/points/type",keyword:"type",params:{type: schema31.properties.adjustments.items.properties.examples.items.properties.points.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(typeof data164 === "string"){
if(data164.length > 30){
const err491 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6+"/points",schemaPath:"#/properties/adjustments/items/properties/examples/items/properties/points/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(!pattern34.test(data164)){
const err492 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6+"/points",schemaPath:"#/properties/adjustments/items/properties/examples/items/properties/points/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
}
else {
const err493 = {instancePath:instancePath+"/adjustments/" + i5+"/examples/" + i6,schemaPath:"#/properties/adjustments/items/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {instancePath:instancePath+"/adjustments/" + i5+"/examples",schemaPath:"#/properties/adjustments/items/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/adjustments/" + i5,schemaPath:"#/properties/adjustments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
else {
const err496 = {instancePath:instancePath+"/adjustments",schemaPath:"#/properties/adjustments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data.checks !== undefined){
let data165 = data.checks;
if(Array.isArray(data165)){
if(data165.length > 500){
const err497 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
const len7 = data165.length;
for(let i7=0; i7<len7; i7++){
let data166 = data165[i7];
const _errs386 = errors;
let valid68 = true;
const _errs387 = errors;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing3;
if((data166.disabled === undefined) && (missing3 = "disabled")){
const err498 = {};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
else {
if(data166.disabled !== undefined){
if(true !== data166.disabled){
const err499 = {};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
}
var _valid3 = _errs387 === errors;
errors = _errs386;
if(vErrors !== null){
if(_errs386){
vErrors.length = _errs386;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs389 = errors;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.when === undefined){
const err500 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/else/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data166.message === undefined){
const err501 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/else/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data166.source === undefined){
const err502 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/else/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data166.on === undefined){
const err503 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/else/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data166.code === undefined){
const err504 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/else/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data166.severity === undefined){
const err505 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/else/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
var _valid3 = _errs389 === errors;
valid68 = _valid3;
}
if(!valid68){
const err506 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.id === undefined){
const err507 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
for(const key43 in data166){
if(!(func1.call(schema31.properties.checks.items.properties, key43))){
const err508 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data166.id !== undefined){
let data168 = data166.id;
if(typeof data168 === "string"){
if(data168.length > 80){
const err509 = {instancePath:instancePath+"/checks/" + i7+"/id",schemaPath:"#/properties/checks/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(!pattern5.test(data168)){
const err510 = {instancePath:instancePath+"/checks/" + i7+"/id",schemaPath:"#/properties/checks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
else {
const err511 = {instancePath:instancePath+"/checks/" + i7+"/id",schemaPath:"#/properties/checks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data166.disabled !== undefined){
if(typeof data166.disabled !== "boolean"){
const err512 = {instancePath:instancePath+"/checks/" + i7+"/disabled",schemaPath:"#/properties/checks/items/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data166.standing !== undefined){
let data170 = data166.standing;
if(typeof data170 !== "string"){
const err513 = {instancePath:instancePath+"/checks/" + i7+"/standing",schemaPath:"#/properties/checks/items/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(!(((data170 === "official") || (data170 === "practice")) || (data170 === "inferred"))){
const err514 = {instancePath:instancePath+"/checks/" + i7+"/standing",schemaPath:"#/properties/checks/items/properties/standing/enum",keyword:"enum",params:{allowedValues: schema31.properties.checks.items.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data166.when !== undefined){
let data171 = data166.when;
if(!(data171 && typeof data171 == "object" && !Array.isArray(data171))){
const err515 = {instancePath:instancePath+"/checks/" + i7+"/when",schemaPath:"#/$defs/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data166.message !== undefined){
let data172 = data166.message;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.zh === undefined){
const err516 = {instancePath:instancePath+"/checks/" + i7+"/message",schemaPath:"#/properties/checks/items/properties/message/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data172.en === undefined){
const err517 = {instancePath:instancePath+"/checks/" + i7+"/message",schemaPath:"#/properties/checks/items/properties/message/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
for(const key44 in data172){
if(!((key44 === "zh") || (key44 === "en"))){
const err518 = {instancePath:instancePath+"/checks/" + i7+"/message",schemaPath:"#/properties/checks/items/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data172.zh !== undefined){
let data173 = data172.zh;
if(typeof data173 === "string"){
if(data173.length > 500){
const err519 = {instancePath:instancePath+"/checks/" + i7+"/message/zh",schemaPath:"#/properties/checks/items/properties/message/properties/zh/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(data173.length < 1){
const err520 = {instancePath:instancePath+"/checks/" + i7+"/message/zh",schemaPath:"#/properties/checks/items/properties/message/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
else {
const err521 = {instancePath:instancePath+"/checks/" + i7+"/message/zh",schemaPath:"#/properties/checks/items/properties/message/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data172.en !== undefined){
let data174 = data172.en;
if(typeof data174 === "string"){
if(data174.length > 1000){
const err522 = {instancePath:instancePath+"/checks/" + i7+"/message/en",schemaPath:"#/properties/checks/items/properties/message/properties/en/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data174.length < 1){
const err523 = {instancePath:instancePath+"/checks/" + i7+"/message/en",schemaPath:"#/properties/checks/items/properties/message/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/checks/" + i7+"/message/en",schemaPath:"#/properties/checks/items/properties/message/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/checks/" + i7+"/message",schemaPath:"#/properties/checks/items/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data166.source !== undefined){
let data175 = data166.source;
if(typeof data175 === "string"){
if(data175.length > 80){
const err526 = {instancePath:instancePath+"/checks/" + i7+"/source",schemaPath:"#/properties/checks/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(!pattern5.test(data175)){
const err527 = {instancePath:instancePath+"/checks/" + i7+"/source",schemaPath:"#/properties/checks/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {instancePath:instancePath+"/checks/" + i7+"/source",schemaPath:"#/properties/checks/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data166.on !== undefined){
let data176 = data166.on;
if(typeof data176 !== "string"){
const err529 = {instancePath:instancePath+"/checks/" + i7+"/on",schemaPath:"#/properties/checks/items/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(!((data176 === "item") || (data176 === "form"))){
const err530 = {instancePath:instancePath+"/checks/" + i7+"/on",schemaPath:"#/properties/checks/items/properties/on/enum",keyword:"enum",params:{allowedValues: schema31.properties.checks.items.properties.on.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data166.code !== undefined){
let data177 = data166.code;
if(typeof data177 === "string"){
if(data177.length > 80){
const err531 = {instancePath:instancePath+"/checks/" + i7+"/code",schemaPath:"#/properties/checks/items/properties/code/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(!pattern33.test(data177)){
const err532 = {instancePath:instancePath+"/checks/" + i7+"/code",schemaPath:"#/properties/checks/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
else {
const err533 = {instancePath:instancePath+"/checks/" + i7+"/code",schemaPath:"#/properties/checks/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data166.severity !== undefined){
let data178 = data166.severity;
if(typeof data178 !== "string"){
const err534 = {instancePath:instancePath+"/checks/" + i7+"/severity",schemaPath:"#/properties/checks/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(!(((data178 === "error") || (data178 === "warning")) || (data178 === "info"))){
const err535 = {instancePath:instancePath+"/checks/" + i7+"/severity",schemaPath:"#/properties/checks/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.checks.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data166.field !== undefined){
let data179 = data166.field;
if(typeof data179 === "string"){
if(data179.length > 100){
const err536 = {instancePath:instancePath+"/checks/" + i7+"/field",schemaPath:"#/properties/checks/items/properties/field/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data179.length < 1){
const err537 = {instancePath:instancePath+"/checks/" + i7+"/field",schemaPath:"#/properties/checks/items/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/checks/" + i7+"/field",schemaPath:"#/properties/checks/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
else {
const err539 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
else {
const err540 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data.grades !== undefined){
let data180 = data.grades;
if(Array.isArray(data180)){
if(data180.length > 4){
const err541 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data180.length < 1){
const err542 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
const len8 = data180.length;
for(let i8=0; i8<len8; i8++){
let data181 = data180[i8];
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.grade === undefined){
const err543 = {instancePath:instancePath+"/grades/" + i8,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data181.from === undefined){
const err544 = {instancePath:instancePath+"/grades/" + i8,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
for(const key45 in data181){
if(!((key45 === "grade") || (key45 === "from"))){
const err545 = {instancePath:instancePath+"/grades/" + i8,schemaPath:"#/properties/grades/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data181.grade !== undefined){
let data182 = data181.grade;
if(typeof data182 !== "string"){
const err546 = {instancePath:instancePath+"/grades/" + i8+"/grade",schemaPath:"#/properties/grades/items/properties/grade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(!((((data182 === "优") || (data182 === "良")) || (data182 === "中")) || (data182 === "差"))){
const err547 = {instancePath:instancePath+"/grades/" + i8+"/grade",schemaPath:"#/properties/grades/items/properties/grade/enum",keyword:"enum",params:{allowedValues: schema31.properties.grades.items.properties.grade.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data181.from !== undefined){
let data183 = data181.from;
if(typeof data183 === "string"){
if(data183.length > 30){
const err548 = {instancePath:instancePath+"/grades/" + i8+"/from",schemaPath:"#/properties/grades/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(!pattern15.test(data183)){
const err549 = {instancePath:instancePath+"/grades/" + i8+"/from",schemaPath:"#/properties/grades/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/grades/" + i8+"/from",schemaPath:"#/properties/grades/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
else {
const err551 = {instancePath:instancePath+"/grades/" + i8,schemaPath:"#/properties/grades/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
else {
const err552 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data.rounding !== undefined){
let data184 = data.rounding;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.mode === undefined){
const err553 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(data184.digits === undefined){
const err554 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/required",keyword:"required",params:{missingProperty: "digits"},message:"must have required property '"+"digits"+"'"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data184.stage === undefined){
const err555 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
for(const key46 in data184){
if(!(((key46 === "mode") || (key46 === "digits")) || (key46 === "stage"))){
const err556 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data184.mode !== undefined){
let data185 = data184.mode;
if(typeof data185 !== "string"){
const err557 = {instancePath:instancePath+"/rounding/mode",schemaPath:"#/properties/rounding/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(!(((data185 === "half-up") || (data185 === "floor")) || (data185 === "ceil"))){
const err558 = {instancePath:instancePath+"/rounding/mode",schemaPath:"#/properties/rounding/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.rounding.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data184.digits !== undefined){
let data186 = data184.digits;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err559 = {instancePath:instancePath+"/rounding/digits",schemaPath:"#/properties/rounding/properties/digits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 6 || isNaN(data186)){
const err560 = {instancePath:instancePath+"/rounding/digits",schemaPath:"#/properties/rounding/properties/digits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data186 < 0 || isNaN(data186)){
const err561 = {instancePath:instancePath+"/rounding/digits",schemaPath:"#/properties/rounding/properties/digits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
if(data184.stage !== undefined){
let data187 = data184.stage;
if(typeof data187 !== "string"){
const err562 = {instancePath:instancePath+"/rounding/stage",schemaPath:"#/properties/rounding/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(!(((data187 === "item") || (data187 === "group")) || (data187 === "total"))){
const err563 = {instancePath:instancePath+"/rounding/stage",schemaPath:"#/properties/rounding/properties/stage/enum",keyword:"enum",params:{allowedValues: schema31.properties.rounding.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data.reading !== undefined){
let data188 = data.reading;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.strictWords === undefined){
const err565 = {instancePath:instancePath+"/reading",schemaPath:"#/properties/reading/required",keyword:"required",params:{missingProperty: "strictWords"},message:"must have required property '"+"strictWords"+"'"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data188.scales === undefined){
const err566 = {instancePath:instancePath+"/reading",schemaPath:"#/properties/reading/required",keyword:"required",params:{missingProperty: "scales"},message:"must have required property '"+"scales"+"'"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
for(const key47 in data188){
if(!((key47 === "strictWords") || (key47 === "scales"))){
const err567 = {instancePath:instancePath+"/reading",schemaPath:"#/properties/reading/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data188.strictWords !== undefined){
let data189 = data188.strictWords;
if(typeof data189 !== "string"){
const err568 = {instancePath:instancePath+"/reading/strictWords",schemaPath:"#/properties/reading/properties/strictWords/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(!((data189 === "strict") || (data189 === "inclusive"))){
const err569 = {instancePath:instancePath+"/reading/strictWords",schemaPath:"#/properties/reading/properties/strictWords/enum",keyword:"enum",params:{allowedValues: schema31.properties.reading.properties.strictWords.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data188.scales !== undefined){
let data190 = data188.scales;
if(Array.isArray(data190)){
if(data190.length > 50){
const err570 = {instancePath:instancePath+"/reading/scales",schemaPath:"#/properties/reading/properties/scales/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
const len9 = data190.length;
for(let i9=0; i9<len9; i9++){
let data191 = data190[i9];
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.id === undefined){
const err571 = {instancePath:instancePath+"/reading/scales/" + i9,schemaPath:"#/properties/reading/properties/scales/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data191.words === undefined){
const err572 = {instancePath:instancePath+"/reading/scales/" + i9,schemaPath:"#/properties/reading/properties/scales/items/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data191.shares === undefined){
const err573 = {instancePath:instancePath+"/reading/scales/" + i9,schemaPath:"#/properties/reading/properties/scales/items/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
for(const key48 in data191){
if(!(((key48 === "id") || (key48 === "words")) || (key48 === "shares"))){
const err574 = {instancePath:instancePath+"/reading/scales/" + i9,schemaPath:"#/properties/reading/properties/scales/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data191.id !== undefined){
let data192 = data191.id;
if(typeof data192 === "string"){
if(data192.length > 80){
const err575 = {instancePath:instancePath+"/reading/scales/" + i9+"/id",schemaPath:"#/properties/reading/properties/scales/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(!pattern5.test(data192)){
const err576 = {instancePath:instancePath+"/reading/scales/" + i9+"/id",schemaPath:"#/properties/reading/properties/scales/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/reading/scales/" + i9+"/id",schemaPath:"#/properties/reading/properties/scales/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data191.words !== undefined){
let data193 = data191.words;
if(Array.isArray(data193)){
if(data193.length > 20){
const err578 = {instancePath:instancePath+"/reading/scales/" + i9+"/words",schemaPath:"#/properties/reading/properties/scales/items/properties/words/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data193.length < 1){
const err579 = {instancePath:instancePath+"/reading/scales/" + i9+"/words",schemaPath:"#/properties/reading/properties/scales/items/properties/words/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
const len10 = data193.length;
for(let i10=0; i10<len10; i10++){
let data194 = data193[i10];
if(typeof data194 === "string"){
if(data194.length > 20){
const err580 = {instancePath:instancePath+"/reading/scales/" + i9+"/words/" + i10,schemaPath:"#/properties/reading/properties/scales/items/properties/words/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(data194.length < 1){
const err581 = {instancePath:instancePath+"/reading/scales/" + i9+"/words/" + i10,schemaPath:"#/properties/reading/properties/scales/items/properties/words/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
else {
const err582 = {instancePath:instancePath+"/reading/scales/" + i9+"/words/" + i10,schemaPath:"#/properties/reading/properties/scales/items/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
}
else {
const err583 = {instancePath:instancePath+"/reading/scales/" + i9+"/words",schemaPath:"#/properties/reading/properties/scales/items/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data191.shares !== undefined){
let data195 = data191.shares;
if(Array.isArray(data195)){
if(data195.length > 20){
const err584 = {instancePath:instancePath+"/reading/scales/" + i9+"/shares",schemaPath:"#/properties/reading/properties/scales/items/properties/shares/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data195.length < 1){
const err585 = {instancePath:instancePath+"/reading/scales/" + i9+"/shares",schemaPath:"#/properties/reading/properties/scales/items/properties/shares/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
const len11 = data195.length;
for(let i11=0; i11<len11; i11++){
let data196 = data195[i11];
if(typeof data196 === "string"){
if(data196.length > 30){
const err586 = {instancePath:instancePath+"/reading/scales/" + i9+"/shares/" + i11,schemaPath:"#/properties/reading/properties/scales/items/properties/shares/items/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(!pattern15.test(data196)){
const err587 = {instancePath:instancePath+"/reading/scales/" + i9+"/shares/" + i11,schemaPath:"#/properties/reading/properties/scales/items/properties/shares/items/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
else {
const err588 = {instancePath:instancePath+"/reading/scales/" + i9+"/shares/" + i11,schemaPath:"#/properties/reading/properties/scales/items/properties/shares/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/reading/scales/" + i9+"/shares",schemaPath:"#/properties/reading/properties/scales/items/properties/shares/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
else {
const err590 = {instancePath:instancePath+"/reading/scales/" + i9,schemaPath:"#/properties/reading/properties/scales/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
}
else {
const err591 = {instancePath:instancePath+"/reading/scales",schemaPath:"#/properties/reading/properties/scales/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
}
else {
const err592 = {instancePath:instancePath+"/reading",schemaPath:"#/properties/reading/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data.filing !== undefined){
let data197 = data.filing;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.deadline === undefined){
const err593 = {instancePath:instancePath+"/filing",schemaPath:"#/properties/filing/required",keyword:"required",params:{missingProperty: "deadline"},message:"must have required property '"+"deadline"+"'"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
for(const key49 in data197){
if(!(key49 === "deadline")){
const err594 = {instancePath:instancePath+"/filing",schemaPath:"#/properties/filing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data197.deadline !== undefined){
let data198 = data197.deadline;
if(typeof data198 === "string"){
if(!pattern12.test(data198)){
const err595 = {instancePath:instancePath+"/filing/deadline",schemaPath:"#/properties/filing/properties/deadline/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/filing/deadline",schemaPath:"#/properties/filing/properties/deadline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/filing",schemaPath:"#/properties/filing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data.examples !== undefined){
let data199 = data.examples;
if(Array.isArray(data199)){
if(data199.length > 500){
const err598 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
const len12 = data199.length;
for(let i12=0; i12<len12; i12++){
let data200 = data199[i12];
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.id === undefined){
const err599 = {instancePath:instancePath+"/examples/" + i12,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if(data200.name === undefined){
const err600 = {instancePath:instancePath+"/examples/" + i12,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data200.form === undefined){
const err601 = {instancePath:instancePath+"/examples/" + i12,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(data200.expect === undefined){
const err602 = {instancePath:instancePath+"/examples/" + i12,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
for(const key50 in data200){
if(!(((((key50 === "id") || (key50 === "name")) || (key50 === "form")) || (key50 === "expect")) || (key50 === "submittedOn"))){
const err603 = {instancePath:instancePath+"/examples/" + i12,schemaPath:"#/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data200.id !== undefined){
let data201 = data200.id;
if(typeof data201 === "string"){
if(data201.length > 80){
const err604 = {instancePath:instancePath+"/examples/" + i12+"/id",schemaPath:"#/properties/examples/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(!pattern5.test(data201)){
const err605 = {instancePath:instancePath+"/examples/" + i12+"/id",schemaPath:"#/properties/examples/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/examples/" + i12+"/id",schemaPath:"#/properties/examples/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data200.name !== undefined){
let data202 = data200.name;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.zh === undefined){
const err607 = {instancePath:instancePath+"/examples/" + i12+"/name",schemaPath:"#/properties/examples/items/properties/name/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if(data202.en === undefined){
const err608 = {instancePath:instancePath+"/examples/" + i12+"/name",schemaPath:"#/properties/examples/items/properties/name/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
for(const key51 in data202){
if(!((key51 === "zh") || (key51 === "en"))){
const err609 = {instancePath:instancePath+"/examples/" + i12+"/name",schemaPath:"#/properties/examples/items/properties/name/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data202.zh !== undefined){
let data203 = data202.zh;
if(typeof data203 === "string"){
if(data203.length > 500){
const err610 = {instancePath:instancePath+"/examples/" + i12+"/name/zh",schemaPath:"#/properties/examples/items/properties/name/properties/zh/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(data203.length < 1){
const err611 = {instancePath:instancePath+"/examples/" + i12+"/name/zh",schemaPath:"#/properties/examples/items/properties/name/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/examples/" + i12+"/name/zh",schemaPath:"#/properties/examples/items/properties/name/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data202.en !== undefined){
let data204 = data202.en;
if(typeof data204 === "string"){
if(data204.length > 1000){
const err613 = {instancePath:instancePath+"/examples/" + i12+"/name/en",schemaPath:"#/properties/examples/items/properties/name/properties/en/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(data204.length < 1){
const err614 = {instancePath:instancePath+"/examples/" + i12+"/name/en",schemaPath:"#/properties/examples/items/properties/name/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/examples/" + i12+"/name/en",schemaPath:"#/properties/examples/items/properties/name/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
else {
const err616 = {instancePath:instancePath+"/examples/" + i12+"/name",schemaPath:"#/properties/examples/items/properties/name/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data200.form !== undefined){
let data205 = data200.form;
if(!(data205 && typeof data205 == "object" && !Array.isArray(data205))){
const err617 = {instancePath:instancePath+"/examples/" + i12+"/form",schemaPath:"#/properties/examples/items/properties/form/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data200.expect !== undefined){
let data206 = data200.expect;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.total === undefined){
const err618 = {instancePath:instancePath+"/examples/" + i12+"/expect",schemaPath:"#/properties/examples/items/properties/expect/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data206.grade === undefined){
const err619 = {instancePath:instancePath+"/examples/" + i12+"/expect",schemaPath:"#/properties/examples/items/properties/expect/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
for(const key52 in data206){
if(!(((((((key52 === "total") || (key52 === "grade")) || (key52 === "lowestTotal")) || (key52 === "highestTotal")) || (key52 === "points")) || (key52 === "findings")) || (key52 === "noFindings"))){
const err620 = {instancePath:instancePath+"/examples/" + i12+"/expect",schemaPath:"#/properties/examples/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data206.total !== undefined){
let data207 = data206.total;
if(typeof data207 === "string"){
if(data207.length > 30){
const err621 = {instancePath:instancePath+"/examples/" + i12+"/expect/total",schemaPath:"#/properties/examples/items/properties/expect/properties/total/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(!pattern15.test(data207)){
const err622 = {instancePath:instancePath+"/examples/" + i12+"/expect/total",schemaPath:"#/properties/examples/items/properties/expect/properties/total/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/examples/" + i12+"/expect/total",schemaPath:"#/properties/examples/items/properties/expect/properties/total/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data206.grade !== undefined){
let data208 = data206.grade;
if((typeof data208 !== "string") && (data208 !== null)){
const err624 = {instancePath:instancePath+"/examples/" + i12+"/expect/grade",schemaPath:"#/properties/examples/items/properties/expect/properties/grade/type",keyword:"type",params:{type: schema31.properties.examples.items.properties.expect.properties.grade.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(!(((((data208 === "优") || (data208 === "良")) || (data208 === "中")) || (data208 === "差")) || (data208 === null))){
const err625 = {instancePath:instancePath+"/examples/" + i12+"/expect/grade",schemaPath:"#/properties/examples/items/properties/expect/properties/grade/enum",keyword:"enum",params:{allowedValues: schema31.properties.examples.items.properties.expect.properties.grade.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data206.lowestTotal !== undefined){
let data209 = data206.lowestTotal;
if(typeof data209 === "string"){
if(data209.length > 30){
const err626 = {instancePath:instancePath+"/examples/" + i12+"/expect/lowestTotal",schemaPath:"#/properties/examples/items/properties/expect/properties/lowestTotal/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(!pattern15.test(data209)){
const err627 = {instancePath:instancePath+"/examples/" + i12+"/expect/lowestTotal",schemaPath:"#/properties/examples/items/properties/expect/properties/lowestTotal/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
else {
const err628 = {instancePath:instancePath+"/examples/" + i12+"/expect/lowestTotal",schemaPath:"#/properties/examples/items/properties/expect/properties/lowestTotal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data206.highestTotal !== undefined){
let data210 = data206.highestTotal;
if(typeof data210 === "string"){
if(data210.length > 30){
const err629 = {instancePath:instancePath+"/examples/" + i12+"/expect/highestTotal",schemaPath:"#/properties/examples/items/properties/expect/properties/highestTotal/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if(!pattern15.test(data210)){
const err630 = {instancePath:instancePath+"/examples/" + i12+"/expect/highestTotal",schemaPath:"#/properties/examples/items/properties/expect/properties/highestTotal/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)([.][0-9]*[1-9])?$"+"\""};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
else {
const err631 = {instancePath:instancePath+"/examples/" + i12+"/expect/highestTotal",schemaPath:"#/properties/examples/items/properties/expect/properties/highestTotal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data206.points !== undefined){
let data211 = data206.points;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(Object.keys(data211).length > 500){
const err632 = {instancePath:instancePath+"/examples/" + i12+"/expect/points",schemaPath:"#/properties/examples/items/properties/expect/properties/points/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
for(const key53 in data211){
let data212 = data211[key53];
if(typeof data212 === "string"){
if(data212.length > 40){
const err633 = {instancePath:instancePath+"/examples/" + i12+"/expect/points/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/examples/items/properties/expect/properties/points/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
else {
const err634 = {instancePath:instancePath+"/examples/" + i12+"/expect/points/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/examples/items/properties/expect/properties/points/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
else {
const err635 = {instancePath:instancePath+"/examples/" + i12+"/expect/points",schemaPath:"#/properties/examples/items/properties/expect/properties/points/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data206.findings !== undefined){
let data213 = data206.findings;
if(Array.isArray(data213)){
if(data213.length > 200){
const err636 = {instancePath:instancePath+"/examples/" + i12+"/expect/findings",schemaPath:"#/properties/examples/items/properties/expect/properties/findings/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
const len13 = data213.length;
for(let i13=0; i13<len13; i13++){
let data214 = data213[i13];
if(typeof data214 === "string"){
if(data214.length > 80){
const err637 = {instancePath:instancePath+"/examples/" + i12+"/expect/findings/" + i13,schemaPath:"#/properties/examples/items/properties/expect/properties/findings/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(!pattern33.test(data214)){
const err638 = {instancePath:instancePath+"/examples/" + i12+"/expect/findings/" + i13,schemaPath:"#/properties/examples/items/properties/expect/properties/findings/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
else {
const err639 = {instancePath:instancePath+"/examples/" + i12+"/expect/findings/" + i13,schemaPath:"#/properties/examples/items/properties/expect/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
}
else {
const err640 = {instancePath:instancePath+"/examples/" + i12+"/expect/findings",schemaPath:"#/properties/examples/items/properties/expect/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data206.noFindings !== undefined){
let data215 = data206.noFindings;
if(Array.isArray(data215)){
if(data215.length > 200){
const err641 = {instancePath:instancePath+"/examples/" + i12+"/expect/noFindings",schemaPath:"#/properties/examples/items/properties/expect/properties/noFindings/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
const len14 = data215.length;
for(let i14=0; i14<len14; i14++){
let data216 = data215[i14];
if(typeof data216 === "string"){
if(data216.length > 80){
const err642 = {instancePath:instancePath+"/examples/" + i12+"/expect/noFindings/" + i14,schemaPath:"#/properties/examples/items/properties/expect/properties/noFindings/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if(!pattern33.test(data216)){
const err643 = {instancePath:instancePath+"/examples/" + i12+"/expect/noFindings/" + i14,schemaPath:"#/properties/examples/items/properties/expect/properties/noFindings/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
else {
const err644 = {instancePath:instancePath+"/examples/" + i12+"/expect/noFindings/" + i14,schemaPath:"#/properties/examples/items/properties/expect/properties/noFindings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
else {
const err645 = {instancePath:instancePath+"/examples/" + i12+"/expect/noFindings",schemaPath:"#/properties/examples/items/properties/expect/properties/noFindings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
}
else {
const err646 = {instancePath:instancePath+"/examples/" + i12+"/expect",schemaPath:"#/properties/examples/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data200.submittedOn !== undefined){
let data217 = data200.submittedOn;
if(typeof data217 === "string"){
if(!pattern12.test(data217)){
const err647 = {instancePath:instancePath+"/examples/" + i12+"/submittedOn",schemaPath:"#/properties/examples/items/properties/submittedOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
else {
const err648 = {instancePath:instancePath+"/examples/" + i12+"/submittedOn",schemaPath:"#/properties/examples/items/properties/submittedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
}
else {
const err649 = {instancePath:instancePath+"/examples/" + i12,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
}
else {
const err650 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
}
else {
const err651 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
