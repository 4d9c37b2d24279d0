import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardApi } from '../../components/floating/create-card-api';
import { registerCard } from '../../lib/page/card-contract';
import { Highlighter } from '../../lib/page/highlighter';
import { registerTools } from '../../lib/page/late-tools-contract';
import { MarkWalk } from '../../lib/page/mark-walk';

/** Loaded into the reader's isolated world on first use; the reader finds what is registered by lib/page/*-contract.ts. */
export default defineUnlistedScript(() => {
  registerCard(createCardApi());
  registerTools((page) => {
    const walk = new MarkWalk(page);
    return { walk, highlighter: new Highlighter(page, walk) };
  });
});
