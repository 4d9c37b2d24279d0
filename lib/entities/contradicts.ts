import type { TitleCheck } from './mention';

/** Does the knowledge contradict the title? Apart from the schema, so that scripts in a page can ask without Zod. */
export const contradicts = ({ verdict }: TitleCheck): boolean => verdict === 'ended' || verdict === 'not-begun' || verdict === 'never';
