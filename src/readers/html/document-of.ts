import type {Element, Root, RootContent, Text} from 'hast';

type Parent = Root | Element;

/** What a document begins with, and what stands at its end: letters without marks, blanks dropped. */
const OPENS = /conghoaxahoichunghiavietnam|dangcongsanvietnam/;
const CLOSES =
  /noinhan|thaylenhbotruong|kt\.|tm\.|(?:pho)?(?:chutich|giamdoc|botruong|thutuong|bithu|chanhvanphong|hieutruong)$/;
/** What is passed over wherever it stands */
const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'iframe',
  'object',
  'canvas',
  'select',
  'button',
  'nav',
  'footer',
  'form',
  'textarea',
  'audio',
  'video',
  'dialog',
]);

/**
 * The part of a page that holds the document: the smallest one around its quốc hiệu and its last closing words; without
 * quốc hiệu, the whole page.
 */
export function documentOf(root: Root): Parent {
  let opening: Place | null = null;
  let closing: Place | null = null;
  for (const {said, place} of textsOf(root)) {
    if (opening === null) {
      if (OPENS.test(said)) opening = place;
    } else if (CLOSES.test(said)) closing = place;
  }
  if (opening === null) return root;
  const paths = pathTo(opening);
  const last = pathTo(closing ?? opening);
  let common: Parent = root;
  for (const [index, parent] of paths.entries()) {
    if (last[index] !== parent) break;
    common = parent;
  }
  // The letterhead's own table is no document.
  while (closing === null && textLength(common) < SHORT && common !== root)
    common = paths[paths.indexOf(common) - 1] ?? root;
  return widened(common, paths);
}

const SHORT = 400;

/** A document that is a row of blocks side by side reaches from the block with its letterhead to the last. */
function widened(found: Parent, path: readonly Parent[]): Parent {
  const isRow =
    found.type === 'element' && ['tr', 'tbody', 'table', 'td', 'p', 'span', 'strong', 'b'].includes(found.tagName);
  return isRow ? widened(path[path.indexOf(found) - 1] ?? found, path.slice(0, path.indexOf(found))) : found;
}

/** Where an element stands: what encloses it, link by link, for a page may have very many elements. */
interface Place {
  node: Parent;
  above: Place | null;
  depth: number;
}

/** What encloses an element, from the root to itself. */
function pathTo(place: Place): Parent[] {
  const path: Parent[] = [];
  for (let at: Place | null = place; at; at = at.above) path.push(at.node);
  return path.reverse();
}

interface Said {
  said: string;
  place: Place;
}

/** The text of each element that holds blocks of no further elements, and what encloses it. */
function* textsOf(root: Root): Generator<Said> {
  const stack: Place[] = [{node: root, above: null, depth: 1}];
  while (stack.length > 0) {
    const place = stack.pop() as Place;
    const {node, depth} = place;
    const elements = elementsOf(node).filter(isShown);
    if (!elements.some(isBlock)) {
      const said = bareText(node);
      if (said !== '') yield {said, place};
      continue;
    }
    for (const element of elements.reverse())
      if (depth < MAX_DEPTH) stack.push({node: element, above: place, depth: depth + 1});
  }
}

const childrenOf = (node: Parent): readonly RootContent[] => node.children;
const elementsOf = (node: Parent): Element[] => childrenOf(node).filter((child) => child.type === 'element');

const MAX_DEPTH = 200;
const INLINE = new Set([
  'a',
  'b',
  'i',
  'u',
  'em',
  'strong',
  'span',
  'font',
  'sup',
  'sub',
  'small',
  'br',
  'img',
  'label',
  'o:p',
  'ins',
  'del',
  'mark',
  's',
  'big',
  'tt',
  'code',
]);

export const isBlock = (element: Element): boolean => !INLINE.has(element.tagName);

export function isShown(element: Element): boolean {
  if (HIDDEN.has(element.tagName) || element.properties.hidden === true) return false;
  // What word processors print on every page
  if (element.tagName === 'div' && /^(?:header|footer)$/.test(String(element.properties.title ?? ''))) return false;
  const style = String(element.properties.style ?? '');
  return !/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style);
}

function bareText(node: Parent): string {
  let text = '';
  const stack: (Parent | Text)[] = [node];
  while (stack.length > 0 && text.length < 4000) {
    const at = stack.pop() as Parent | Text;
    if (at.type === 'text') text += at.value;
    else
      for (const child of [...childrenOf(at)].reverse())
        if (child.type === 'text' || child.type === 'element') stack.push(child);
  }
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/đ/g, 'd').replace(/\s+/g, '');
}

const textLength = (node: Parent): number => bareText(node).length;
