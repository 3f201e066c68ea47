interface Range {
  start: number;
  end: number;
}

/** A node of a syntax tree (ESTree). */
interface Node extends Range {
  type: string;
  [part: string]: unknown;
}

/** A method of a class, or a function that a constructor gives its object. */
interface Member extends Range {
  name: string;
  /** What its body names. */
  uses: Set<string>;
}

/** The part of Vite's plugin interface that is used here. */
export interface UncalledPlugin {
  name: string;
  apply: 'build';
  renderChunk(
    this: { parse(code: string): unknown },
    code: string,
    chunk: { modules: Record<string, { code: string | null }> },
  ): { code: string; map: null } | undefined;
}

/** Called by the language, without being named. */
const UNNAMED = ['constructor', 'toString', 'valueOf', 'then'];

const FUNCTIONS = ['FunctionExpression', 'ArrowFunctionExpression', 'Identifier'];

/**
 * A Vite plugin that leaves out the methods of Three.js that nothing calls. Bundlers keep a class whole, because code
 * elsewhere might ask an object for a method by its name; the chunk that holds Three.js holds all that uses it, so what
 * is named nowhere in it, or only by methods that go themselves, is never asked for.
 */
export function withoutUncalled(): UncalledPlugin {
  return {
    name: 'walkrounds-without-uncalled',
    apply: 'build',
    renderChunk(code, chunk) {
      const ranges = Object.entries(chunk.modules)
        .filter(([id]) => id.includes('/three/src/'))
        .map(([, module]) => rangeOf((module.code ?? '').trim(), code))
        .filter(({ start, end }) => start >= 0 && end > start);
      if (ranges.length === 0) {
        return undefined;
      }
      const removable = ({ start, end }: Range): boolean =>
        ranges.some((range) => range.start <= start && end <= range.end);
      return { code: leanOf(code, this.parse(code), removable), map: null };
    },
  };
}

/** @param removable whether a place is one where uncalled methods may go */
export function leanOf(code: string, tree: unknown, removable: (place: Range) => boolean): string {
  const members: Member[] = [];
  const used = new Set(UNNAMED);

  const read = (part: unknown, uses: Set<string>): void => {
    if (Array.isArray(part)) {
      part.forEach((each) => {
        read(each, uses);
      });
    } else if (isNode(part)) {
      const member = removable(part) ? memberOf(part) : undefined;
      if (member) {
        members.push(member);
        read(part['value'] ?? (part['expression'] as Node)['right'], member.uses);
        return;
      }
      namesOf(part).forEach((name) => uses.add(name));
      Object.values(part).forEach((each) => {
        read(each, uses);
      });
    }
  };
  read(tree, used);

  // What is called by something that is called; a Set grows while it is walked through.
  for (const name of used) {
    members
      .filter((member) => member.name === name)
      .forEach((member) => {
        member.uses.forEach((next) => used.add(next));
      });
  }
  let lean = '';
  let kept = 0;
  members
    .filter(({ name }) => !used.has(name))
    .sort((a, b) => a.start - b.start)
    .forEach(({ start, end }) => {
      if (end > kept) {
        lean += code.slice(kept, start);
        kept = end;
      }
    });
  return lean + code.slice(kept);
}

function rangeOf(part: string, code: string): Range {
  const start = code.indexOf(part);
  return { start, end: start + part.length };
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';
}

function memberOf(node: Node): Member | undefined {
  const { start, end } = node;
  const named = (key: Node): Member => ({ name: String(key['name']), start, end, uses: new Set() });
  if (node.type === 'MethodDefinition' && node['computed'] !== true) {
    const key = node['key'] as Node;
    return key.type === 'Identifier' ? named(key) : undefined;
  }
  const assignment = node.type === 'ExpressionStatement' ? (node['expression'] as Node) : node;
  if (assignment.type !== 'AssignmentExpression' || node.type !== 'ExpressionStatement') {
    return undefined;
  }
  const [left, right] = [assignment['left'] as Node, assignment['right'] as Node];
  const own = left.type === 'MemberExpression' && left['computed'] !== true && (left['object'] as Node).type === 'ThisExpression';
  return own && FUNCTIONS.includes(right.type) ? named(left['property'] as Node) : undefined;
}

/** Names by which an object may be asked for something; any text could be one. */
function namesOf(node: Node): string[] {
  if (node.type === 'MemberExpression' && node['computed'] !== true) {
    return [String((node['property'] as Node)['name'])];
  }
  if (node.type === 'Property' && node['computed'] !== true) {
    return [String((node['key'] as Node)['name'])];
  }
  return node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [];
}
