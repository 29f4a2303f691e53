// Prints Discord's OpenAPI description as far as the npm package discord-api-spec holds it.
//
// Its zod schemas become the named schemas; which body a request has stands in its types alone.

import { readFileSync } from "node:fs";
import * as z from "zod";
import * as named from "discord-api-spec/zod";
import { typeAfter } from "./types.mjs";

const TYPES = "node_modules/discord-api-spec/build/discord-api-spec.ts";
const METHODS = ["get", "put", "post", "patch", "delete"];
const SNOWFLAKE = "^(0|[1-9][0-9]*)$";

function schemas() {
  const known = z.registry();
  for (const [name, schema] of Object.entries(named))
    if (name.endsWith("Schema")) known.add(schema, { id: name.slice(0, -"Schema".length) });
  const uri = (id) => "#/components/schemas/" + id;
  const made = z.toJSONSchema(known, { uri, unrepresentable: "any", io: "input", override });
  for (const schema of Object.values(made.schemas)) {
    delete schema.$schema;
    delete schema.$id; // it would make each schema a document of its own
  }
  return made.schemas;
}

// A format's pattern is zod's own and forbids what Discord takes, such as an instant's offset.
function override({ jsonSchema: schema }) {
  if (schema.format) delete schema.pattern;
  if (schema.pattern === SNOWFLAKE) schema.format = "snowflake";
  if ("const" in schema) {
    schema.enum = [schema.const];
    delete schema.const;
  }
}

function paths() {
  const types = readFileSync(new URL(TYPES, import.meta.url), "utf-8");
  const found = {};
  for (const [path, { properties }] of Object.entries(typeAfter(types, "interface Paths ").properties)) {
    const operations = Object.entries(properties).filter(([method]) => METHODS.includes(method));
    found[path] = Object.fromEntries(operations.map(([method, type]) => [method, operation(type)]));
  }
  return found;
}

function operation({ properties: { requestBody, responses } }) {
  const body = content(requestBody);
  const good = Object.entries(responses.properties).filter(([status]) => status.startsWith("2"));
  return {
    ...(body && { requestBody: body }),
    responses: Object.fromEntries(good.map(([status, type]) => [status, content(type) ?? {}])),
  };
}

// What is in a body, where there is one whose type is known.
function content(schema) {
  const known = schema && Object.keys(schema).length;
  return known ? { content: { "application/json": { schema } } } : undefined;
}

const description = { openapi: "3.1.0", paths: paths(), components: { schemas: schemas() } };
process.stdout.write(JSON.stringify(description));
