import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardApi } from '../../components/floating/create-card-api';
import { registerCard } from '../../lib/page/card-contract';

/** Loaded into the reader's isolated world on first use; the reader finds it by lib/page/card-contract.ts. */
export default defineUnlistedScript(() => registerCard(createCardApi()));
