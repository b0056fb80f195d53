// Checks templates against AWS's specification of its resources: their types, the names of their
// properties at any depth, which properties they require, and that what is referred to is there.
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const spec = loadAwsServiceSpecSync();
const problems = [];

/** A call of a function of CloudFormation, of which nobody knows the type. */
const isFunction = (value) =>
  value !== null && typeof value === 'object' && Object.keys(value).length === 1
  && /^(Ref|Fn::.*)$/.test(Object.keys(value)[0]);

function checkObject(value, properties, path) {
  for (const [name, child] of Object.entries(value)) {
    if (!(name in properties)) {
      problems.push(`${path}: no property ${name}`);
    } else {
      checkValue(child, properties[name].type, `${path}.${name}`);
    }
  }
  for (const [name, property] of Object.entries(properties)) {
    if (property.required && !(name in value)) {
      problems.push(`${path}: property ${name} is missing`);
    }
  }
}

function checkValue(value, type, path) {
  if (isFunction(value)) {
    return;
  }
  switch (type.type) {
    case 'ref':
      if (typeof value === 'object' && !Array.isArray(value)) {
        checkObject(value, spec.get('typeDefinition', type.reference.$ref).properties, path);
      } else {
        problems.push(`${path}: expected an object`);
      }
      break;
    case 'array':
      if (Array.isArray(value)) {
        value.forEach((element, i) => checkValue(element, type.element, `${path}[${i}]`));
      } else {
        problems.push(`${path}: expected a list`);
      }
      break;
    case 'map':
      Object.entries(value).forEach(([k, v]) => checkValue(v, type.element, `${path}.${k}`));
      break;
    case 'string':
      if (typeof value === 'object') problems.push(`${path}: expected text`);
      break;
    case 'integer':
    case 'number':
      if (typeof value !== 'number') problems.push(`${path}: expected a number`);
      break;
    case 'boolean':
      if (typeof value !== 'boolean') problems.push(`${path}: expected true or false`);
      break;
    default: // JSON, and unions, which one can't tell apart here.
  }
}

function checkReferences(value, names, path) {
  if (value === null || typeof value !== 'object') {
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    const targets = key === 'Ref' ? [child]
      : key === 'Fn::GetAtt' ? [child[0]]
      : key === 'Fn::Sub' ? [...child.matchAll(/\$\{([^}]+)\}/g)].map((match) => match[1])
      : [];
    for (const target of targets) {
      if (!names.has(target.split('.')[0])) problems.push(`${path}: nothing is called ${target}`);
    }
    checkReferences(child, names, `${path}.${key}`);
  }
}

for (const file of process.argv.slice(2)) {
  const template = parse(readFileSync(file, 'utf8'));
  const names = new Set([...Object.keys(template.Resources), ...Object.keys(template.Parameters ?? {})]);
  for (const [name, resource] of Object.entries(template.Resources)) {
    const [known] = spec.lookup('resource', 'cloudFormationType', 'equals', resource.Type);
    if (resource.Type === 'AWS::Serverless::Function') {
      names.add(`${name}Url`); // Made by FunctionUrlConfig.
    }
    if (known === undefined) {
      problems.push(`${file} ${name}: no type ${resource.Type}`);
      continue;
    }
    const properties = { ...known.properties };
    if (resource.Type === 'AWS::Serverless::Function') {
      // Passed on to Lambda, and younger than the specification of SAM that comes along.
      const [lambda] = spec.lookup('resource', 'cloudFormationType', 'equals', 'AWS::Lambda::Function');
      properties.SnapStart = lambda.properties.SnapStart;
    }
    const globals = resource.Type === 'AWS::Serverless::Function' ? template.Globals?.Function ?? {} : {};
    checkObject({ ...globals, ...resource.Properties }, properties, `${file} ${name}`);
  }
  checkReferences({ ...template.Resources, ...template.Outputs, ...template.Globals }, names, file);
}
problems.forEach((problem) => console.error(problem));
console.log(`${process.argv.length - 2} templates, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
