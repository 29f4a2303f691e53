// Reads a TypeScript type as JSON Schema: just as much of the language as discord-api-spec uses.

const COMMENT = /\/\*[^]*?\*\/|\/\/[^\n]*/g;
const TOKEN = /"(?:[^"\\]|\\.)*"|[\w$]+|[^\s]/g;
const PLAIN = {
  string: { type: "string" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  null: { type: "null" },
  undefined: {},
  unknown: {},
  never: {},
  any: {},
};

/** The JSON Schema of the type that stands after `before`; its names become references. */
export function typeAfter(source, before) {
  const text = source.slice(source.indexOf(before) + before.length).replace(COMMENT, "");
  return new Types(text).union();
}

class Types {
  constructor(text) {
    this.tokens = text.matchAll(TOKEN);
    this.step();
  }

  step() {
    const taken = this.next;
    this.next = this.tokens.next().value?.[0];
    return taken;
  }

  take(wanted) {
    const taken = this.step();
    if (taken !== wanted) throw new Error(`${wanted} was expected, not ${taken}`);
  }

  skip(wanted) {
    return this.next === wanted && Boolean(this.step());
  }

  union() {
    this.skip("|");
    const branches = [this.array()];
    while (this.skip("|")) branches.push(this.array());
    return branches.length === 1 ? branches[0] : { anyOf: branches };
  }

  array() {
    let found = this.one();
    while (this.skip("[")) {
      this.take("]");
      found = { type: "array", items: found };
    }
    return found;
  }

  one() {
    const word = this.step();
    if (word === "{") return this.object();
    if (word === "[") return this.list("]");
    if (word === "(") {
      const inner = this.union();
      this.take(")");
      return inner;
    }
    if (word === "Record") {
      this.take("<");
      return { type: "object", additionalProperties: this.list(">").at(-1) };
    }
    if (word in PLAIN) return PLAIN[word];
    if (/^["\d]/.test(word) || word === "true" || word === "false") return { enum: [JSON.parse(word)] };
    if (/^\w/.test(word)) return { $ref: "#/components/schemas/" + word };
    throw new Error(`a type was expected, not ${word}`);
  }

  list(end) {
    const items = [];
    while (!this.skip(end)) {
      items.push(this.union());
      this.skip(",");
    }
    return items;
  }

  object() {
    const [properties, required] = [{}, []];
    let additionalProperties = true;
    while (!this.skip("}")) {
      if (this.skip("[")) additionalProperties = this.rest();
      else {
        const key = this.step().replaceAll('"', "");
        if (!this.skip("?")) required.push(key);
        this.take(":");
        properties[key] = this.union();
      }
      this.skip(";") || this.skip(",");
    }
    return { type: "object", properties, required, additionalProperties };
  }

  // What stands for all other keys: [key: string]: TYPE
  rest() {
    this.step();
    this.take(":");
    this.union();
    this.take("]");
    this.take(":");
    return this.union();
  }
}
