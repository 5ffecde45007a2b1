import { App } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { commandHeaders, newKey } from '../../api/command';
import { ProblemError, problemOf } from '../../api/problem';
import { useProblemText } from '../../ui/states';

/** As the server has it. A connection that is cut while sending more would look like no network. */
const mostBytes = 5 * 1024 * 1024;

/** Sends a workbook to be checked; a refusal is told, and the page stays as it is. */
export function useCheckWorkbook(onChecked: (id: string) => void) {
  const { notification } = App.useApp();
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  async function check(file: File): Promise<void> {
    setBusy(true);
    const form = new FormData();
    form.set('file', file);
    try {
      if (file.size > mostBytes) throw new ProblemError({ code: 'WORKBOOK_TOO_LARGE', status: 413 });
      const { data } = await api.POST('/api/v1/enterprises/import/check', {
        body: {},
        bodySerializer: () => form,
        headers: commandHeaders(newKey()),
      });
      if (data) onChecked(data.id);
    } catch (error) {
      const { title, detail } = textOf(problemOf(error));
      notification.error({ title, description: detail, role: 'alert' });
    } finally {
      setBusy(false);
    }
  }
  return { busy, check };
}
