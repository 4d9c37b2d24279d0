import { useCallback, useState } from 'react';
import { failureText } from '../failure-text';
import type { ToastText } from '../floating/Toast';
import { t } from '../i18n';
import type { LibraryTools } from './library-context';

const storageFailed = (): ToastText => ({ text: failureText({ kind: 'storage', message: '' }) });

/** The message at the lower edge, with the way back from what was done last. */
export function usePerform(): Pick<LibraryTools, 'tell' | 'perform'> & { toast: ToastText | undefined; clear: () => void } {
  const [toast, setToast] = useState<ToastText>();
  const clear = useCallback(() => setToast(undefined), []);
  const tell = useCallback((text: string) => setToast({ text }), []);
  const perform = useCallback<LibraryTools['perform']>(async (work, text) => {
    try {
      const undo = await work();
      const takeBack = () =>
        void undo().then(
          () => setToast({ text: t('library_undone') }),
          () => setToast(storageFailed()),
        );
      setToast({ text, undo: takeBack });
      return true;
    } catch (error) {
      console.error('Crossread: nothing was changed', error);
      setToast(storageFailed());
      return false;
    }
  }, []);
  return { toast, clear, tell, perform };
}
