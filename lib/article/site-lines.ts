import type { MeasuredBlock } from './measured-block';

/** Lines that a site puts around and between an article's own, told by their words and links alone: each block is judged by itself. */
type Line = Pick<MeasuredBlock, 'text' | 'linkDensity' | 'heading'>;

/** How invitations to read, watch, join or share begin, in the languages that were seen; they count in short blocks only. */
const INVITATION =
  /^[\W_]*(?:(?:also |see )?read (?:more|also|next|the full)|also read|related\b.{0,9}:|see also|(?:for )?more (?:on this|from|in|stories)\b|sign (?:up|in)|create an|subscribe|follow (?:us|@|ap)|like this|share (?:this|on|your)|you (?:may|might) (?:also|like)|join (?:our|us)|get (?:breaking|the latest|our|email|in touch)|never miss|download our|support (?:local|our)|(?:story|article) cont(?:inues|ent)|continue reading|skip to|be the first to|all rights|copyright [\W\d]|© ?\d|loading (?:content|\.)|this (?:article|story) (?:originally|first)|(?:additional )?reporting by|les (?:også|mer)|lä[sr] (?:också|mer)|læs (?:også|mere)|lesen sie|lire aussi|abonnez|(?:leia|veja) também|(?:lea|lee) también|[lt]e puede interesar|leggi anche|lees ook|czytaj też|читайте|اقرأ|関連記事)/i;
/** Labels of what is not the story's: whole lines, or short lines that begin so. */
const LABEL =
  /^[\W_]*(?:(?:advertisement|more|popular|most read|(?:post )?comments?|kommentare|anzeige|pubb?lici\S+|реклама)[^a-zа-я]*$|(?:(?:image|photo)s? )?credits?:|image (?:\d|copyright|source)|filed under|tags:)/i;
const STAMP_LINE =
  /^[\W_]*(?:(?:first |last )?(?:published|updated|modified|posted)|publicerad|uppdaterad|aktualisiert|publié|mis à jour|publicado|a[ct]tualizado|pubblicato)\b.{0,90}\d/i;
const BYLINE = /^(?:by|von|par|por)\s+\p{Lu}[^.!?]{2,90}$/u;
/** How to reach who wrote it: a mail address, a name on a network. */
const CONTACT = /@\w{3}|(?:twitter|facebook|instagram)\.com/i;
const AUTHOR =
  /contributed to this|^\p{Lu}[^.,]{3,40} (?:is|was) an? [^.]{0,60}\b(?:writer|journalist|reporter|editor|correspondent|columnist)\b/u;

const INVITATION_MAX_UTF16 = 220;
const LABEL_MAX_UTF16 = 60;
const CLOCK = /\d[:.h]\d{2}(?!\d)/;
const STAMPED_MAX_UTF16 = 90;
/** A longer line without a time of day may be a standfirst without a full stop. */
const OPENING_MAX_UTF16 = 45;
/** Blocks that are nothing but a link lead elsewhere, if they are no longer than a headline. */
const LINK_LINE = { density: 0.9, maxUtf16: 160 };

const LABELLED_LINK = /^[^:：.(]{3,40}[:：]/;

/** Ends as sentences end, in any script; a dash ends a dateline that stands alone. */
const isSentence = (text: string): boolean => /[.!?…。！？؟۔।—–]["'”’»」』)\]]*$/u.test(text);

const isShort = ({ text }: Line): boolean => text.length <= INVITATION_MAX_UTF16;
const isLabel = ({ text }: Line): boolean => text.length <= LABEL_MAX_UTF16 && LABEL.test(text);
/** Nothing but a link, or a link behind a label in any language ("More on this: ..."), leads elsewhere. */
const isLinkLine = ({ text, linkDensity }: Line): boolean =>
  text.length <= LINK_LINE.maxUtf16 && (linkDensity >= LINK_LINE.density || (linkDensity >= 0.5 && LABELLED_LINK.test(text)));

/** Is this line the site's own, wherever it stands in the body? */
export function isSiteLine(line: Line): boolean {
  return (isShort(line) && (INVITATION.test(line.text) || STAMP_LINE.test(line.text))) || isLabel(line) || isLinkLine(line);
}

/** Before the first paragraph stand bylines, days, agencies and reading times: short lines that are no sentences. */
export function isOpeningLine({ text, heading }: Line): boolean {
  if (BYLINE.test(text)) return true;
  const maxUtf16 = CLOCK.test(text) ? STAMPED_MAX_UTF16 : OPENING_MAX_UTF16;
  // A colon ends a dateline, too.
  return heading === undefined && text.length <= maxUtf16 && !isSentence(text) && !text.endsWith(':');
}

/** After the last paragraph stand headings of lists that are gone, who wrote it and how to reach them. */
export function isClosingLine(line: Line): boolean {
  const { text, heading } = line;
  if (!isSentence(text) && (heading !== undefined || text.length <= LABEL_MAX_UTF16)) return true;
  return isShort(line) && (CONTACT.test(text) || AUTHOR.test(text));
}
