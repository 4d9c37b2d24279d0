import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '../../lib/page/follow-page';
import { registerFollower } from '../../lib/page/follower-contract';

/** Loaded into the reader's isolated world with the page's first change; the reader finds it by lib/page/follower-contract.ts. */
export default defineUnlistedScript(() => registerFollower(followPage));
