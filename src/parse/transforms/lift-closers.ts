import type {Block, Table} from '../../tree.ts';
import {isBulleted} from '../labels.ts';
import {CLOSING, FORMULA, RESULTS, TOLD_ABOVE, WHOLE} from './closing-words.ts';

/** Whether a paragraph begins as those do that close a document. */
export const mayClose = ({view}: Block): boolean => CLOSING.test(view.bare);

/**
 * The paragraphs that close a document stand at its root, though no label parts them from the last item. Returns the
 * nodes with those paragraphs moved out.
 */
export function liftClosers(nodes: readonly (Block | Table)[]): (Block | Table)[] {
  const last = nodes.at(-1);
  if (last?.type !== 'block' || !last.label) return [...nodes];
  const container = innermost(last);
  const inArticle = articleOf(last);
  const dues = inArticle ? [] : dueList(container);
  if (dues.length) return [...nodes, ...dues];
  const tail: Block[] = [];
  const shared = areSoBuilt(siblingsOf(nodes, container), container);
  for (let node = container.children.at(-1); node?.type === 'block' && !node.label; node = container.children.at(-1)) {
    const bare = bareOf(node);
    if (inArticle && !PARTING.test(bare)) break;
    if (!FORMULA.test(bare) && !closes({bare, container, tail, shared})) break;
    container.children.pop();
    tail.unshift(node);
  }
  return [...nodes, ...tail];
}

/** A paragraph without the specks before it. */
const bareOf = ({view}: Block): string => view.bare.replace(SPECKS, '');

/** The last paragraph that is left under an item. */
interface Paragraph {
  bare: string;
  /** the item, with what is left under it */
  container: Block;
  /** what stood behind the paragraph, and closes the document */
  tail: readonly Block[];
  /** the items before have each a paragraph, too */
  shared: boolean;
}

/** Whether a paragraph speaks of the whole document, or is asked of all. */
function closes(paragraph: Paragraph): boolean {
  const {bare, container, tail, shared} = paragraph;
  if (FACTS.test(container.view.bare) && SENT_IN.test(bare)) return true;
  /** nothing but formulas behind it */
  const final = tail.every((other) => FORMULA.test(bareOf(other)));
  const whole = WHOLE.test(bare) && (CLOSING.test(bare) || THIS_PAPER.test(bare) || final);
  if (final && container.children.length === 1 && isOnlyOne(container)) return false;
  if (final && !whole && shared && isOfItem(bare, container)) return false;
  if (/^dong thoi,? /.test(bare) || (isPureHeading(container) && TOLD_ABOVE.test(bare))) return false;
  if (whole || (final && endsInBullets(container) && ASKS_ALL.test(bare))) return true;
  return final ? closesLast(paragraph) : closesBefore(paragraph);
}

/** All that stands under `IV. TỔ CHỨC THỰC HIỆN` is its own. */
const isOnlyOne = (container: Block): boolean =>
  isPureHeading(container) && (isSection(container) || EXECUTION.test(container.view.bare));

/** `6. …⏎Sở X chủ trì …⏎7. …⏎Sở Y chủ trì …`: the paragraph of an item, as the others have theirs */
const isOfItem = (bare: string, container: Block): boolean =>
  container.children.length === 1 && !ASKS.test(bare) && !TROUBLE.test(bare) && !FACTS.test(container.view.bare);

/** Whether the last paragraph closes the document: behind an item that is a sentence it does, under a heading by its words. */
function closesLast({bare, container, tail}: Paragraph): boolean {
  if (!isPureHeading(container) || (isSentence(container) && standsBehindWhole(container))) return true;
  if (!CLOSING.test(bare)) return false;
  const isOwn =
    /^(?:trong qua trinh|truong hop|neu|moi|giao) /.test(bare) &&
    !(isSentence(container) && (TROUBLE.test(bare) || tail.length > 0 || SEEN_TO.test(bare)));
  return !isOwn || !endsInParagraphs(container);
}

/** `… nghiêm túc thực hiện Chỉ thị này.⏎Giao Sở X theo dõi, đôn đốc …`: the last of two, the first of which speaks of the whole document */
function standsBehindWhole({children}: Block): boolean {
  const before = children.at(-2);
  return before?.type === 'block' && !before.label && THIS_PAPER.test(before.view.bare);
}

/** `Giao Sở X theo dõi, đôn đốc, kiểm tra việc thực hiện, …` */
const SEEN_TO = /^giao [^.;]{3,90}? (?:theo doi|don doc|giam sat|kiem tra)[^.;]{0,60} viec (?:to chuc )?thuc hien[,. ]/;

/** Whether a paragraph before the last closes the document with it. */
function closesBefore({bare, container, tail}: Paragraph): boolean {
  if ((TROUBLE.test(bare) && !endsInParagraphs(container)) || MADE_KNOWN.test(bare)) return true;
  if (isSentence(container) && (RESULTS.test(bare) || (tail.length > 0 && ASKS_OTHERS.test(bare)))) return true;
  if (FACTS.test(container.view.bare) && CLOSING.test(bare)) return true;
  const asks = tail.length > 0 && /^(?:de nghi|yeu cau) /.test(bare);
  return asks && isPureHeading(container) && endsInBullets(container);
}

/** `… để thực hiện Kế hoạch này./.` */
const THIS_PAPER =
  /(?:chi thi|ke hoach|cong van|thong bao|cong dien|quyet dinh|van ban|ket luan|chuong trinh|nghi quyet|huong dan|quy che) nay[^.;]*\.?\/?\.?$/;

/** `8. Giao Vụ Vận tải …⏎Các đơn vị báo cáo kết quả như sau:⏎- Báo cáo nhanh: …`: taken from the last item, if it is a sentence with nothing else under it. */
function dueList(container: Block): (Block | Table)[] {
  const [lead, ...rest] = container.children;
  if (lead?.type !== 'block' || lead.label || !rest.length || !isSentence(container)) return [];
  const bullets = rest.every((child) => child.type === 'block' && isBulleted(child));
  return bullets && REPORTS_SO.test(lead.view.bare) ? container.children.splice(0) : [];
}

const REPORTS_SO =
  /^(?:yeu cau |de nghi )?(?:thu truong |giam doc |chu tich )?(?:cac|so|ubnd|phong) [^.;:]{2,90}? (?:bao cao|gui bao cao) [^.;:]{0,90}(?:sau(?: day)?|thoi (?:gian|han)|bao gom|gom)\s?:\s?$/;

/** What a scan leaves before a paragraph. */
const SPECKS = /^[^a-z0-9(]{1,6}/;

/** What closes a decision behind its last Điều; all else there is of that Điều. */
const PARTING = /^(?:tren day|tran trong|kinh |nghi quyet nay |nghi dinh nay |thong tu nay )/;

/** Whether the end of the document stands in an Điều. */
const articleOf = (block: Block): boolean => {
  const last = block.children.at(-1);
  return block.label?.style === 'article' || (last?.type === 'block' && last.label !== null && articleOf(last));
};

/** `3. Tổ chức thực hiện` */
const EXECUTION = /^to chuc (?:trien khai )?thuc hien[\s:.]*$/;

/** `Đề nghị các trường gửi danh sách …`, `Sở Nội vụ đề nghị các đơn vị …`, `Giám đốc các Sở, Chủ tịch UBND các huyện nghiêm túc triển khai`: asked of all */
const ASKS =
  /^(?:[^.;:]{3,60} )?(?:de nghi|yeu cau) (?:cac|thu truong|lanh dao|chu tich|toan the|(?:giam doc|truong|bi thu|hieu truong) cac) |^(?:(?:thu truong|giam doc|chu tich ubnd|truong|bi thu|hieu truong) )?cac [^.;:]{2,120} (?:nghiem tuc|khan truong) /;

/** Those among whom an item stands. */
function siblingsOf(nodes: readonly (Block | Table)[], item: Block): readonly (Block | Table)[] {
  const last = nodes.at(-1);
  return last === item || last?.type !== 'block' ? nodes : siblingsOf(last.children, item);
}

/** Whether the items before this one are built as it is: a paragraph under each of the last two. */
function areSoBuilt(siblings: readonly (Block | Table)[], item: Block): boolean {
  const before = siblings.slice(-3, -1);
  return (
    before.length === 2 &&
    before.every((node) => {
      const last = node.type === 'block' && node.label?.style === item.label?.style ? node.children.at(-1) : undefined;
      return last?.type === 'block' && !last.label;
    })
  );
}

/** The last open item that paragraphs may stand under. */
function innermost(block: Block): Block {
  const last = block.children.at(-1);
  return last?.type === 'block' && last.label && !isBulleted(last) ? innermost(last) : block;
}

/** `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, …`: said of all, wherever it stands. */
const TROUBLE =
  /^(?:(?:trong )?qua trinh [^.;]{0,90}\b(?:neu |gap |phat sinh|co(?= kho khan))[^.;]{0,40}|(?:truong hop|neu) (?:co|gap|phat sinh) (?:nhung )?|moi )(?:kho khan|vuong mac)/;

/** `Chỉ thị này được phổ biến đến tận thôn, bản. Yêu cầu …` */
const MADE_KNOWN =
  /^(?:chi thi|cong dien|cong van|ke hoach|thong bao|nghi quyet|ket luan|huong dan) nay (?:phai |can )?(?:duoc )?(?:pho bien|quan triet|gui|thong bao|trien khai|dang tai) (?:va |den |toi |trong |rong |tren |quan )/;

/** `4. Kinh phí: …` in an invitation: what it says is of itself, what is asked for behind it of all. */
const FACTS =
  /^(?:\d{1,2}[.)]\s)?(?:thoi gian|dia diem|thanh phan|kinh phi|doi tuong|hinh thuc|so luong|luu y|ghi chu)(?:[ ,]+(?:va |to chuc|tham du|tham gia|thuc hien|du hop|hoc vien|dia diem|tap huan|trieu tap)){0,4}\s?:/;

/** `Danh sách ở mục 2 gửi về Sở Y tế trước ngày 20/4` */
const SENT_IN =
  /^(?:cac |toan bo )?(?:danh sach|bao cao|ho so|phieu|ket qua|bai|tai lieu|ban ve|y kien)[^.;:]{0,60} (?:gui|nop) (?:ve|cho|qua) /;

/** An item that is a sentence of some length, and not the name of its paragraphs. */
const isSentence = ({view}: Block): boolean => view.text.length > 70 && /[.;]$/.test(view.text);

/** A heading has no sentence of its own. */
function isPureHeading(block: Block): boolean {
  const text = block.view.text;
  return block.children.length > 1 || /:$/.test(text) || (text.length < 90 && !/[.;]$/.test(text));
}

const isSection = ({label}: Block): boolean =>
  label?.style === 'roman' || label?.style === 'part' || label?.style === 'section';

/** `Phòng, chống dịch là nhiệm vụ cấp bách. Đề nghị các sở, ban, ngành khẩn trương thực hiện./.`: behind what a section lists, said to all. */
const ASKS_ALL =
  /[.;] (?:[a-z ]{3,60} )?(?:de nghi|yeu cau) (?:cac|thu truong|lanh dao|chu tich|toan the) [^:]{3,400}$/;

/** `Yêu cầu Trưởng các phòng … triển khai thực hiện`, `Các đồng chí Ủy viên … đôn đốc` before the last paragraph, behind items that are sentences: said to others than the last item */
const ASKS_OTHERS =
  /^(?:(?:de nghi|yeu cau) (?!doi voi)|(?:cac dong chi|thu truong|thanh vien) [^.;:]{5,160} (?:truc tiep|chiu trach nhiem|nghiem tuc|khan truong|theo doi|kiem tra|bao cao) )/;

/** Before the last paragraph of a section only bullets stand. */
const endsInBullets = (block: Block): boolean => {
  const before = block.children.at(-2);
  return before?.type === 'block' && isBulleted(before);
};

/** All under the heading are paragraphs: the last is one of them. */
const endsInParagraphs = (block: Block): boolean =>
  block.children.length > 1 && block.children.every((child) => child.type === 'block' && !child.label);
