import { pressOn, tabTo, typeInto } from '../stage/keyboard';
import type { WebStage } from '../stage/web-stage';

/** A decision table of one's own, without a mouse and in English. */
export function ruleJourney(stage: () => WebStage): void {
  it('is written as a decision table with the keyboard, tried, mended and saved', async () => {
    const page = await stage().person('admin', { language: 'en', path: '/rules/write' });
    const type = (label: string, text: string): Promise<void> =>
      typeInto(page, page.getByLabel(label, { exact: true }).first(), text);
    const press = (name: string): Promise<void> => pressOn(page, page.getByRole('button', { name }));
    await type('Code', 'PHOTO_TABLE');
    await type('Chinese name', '照片张数');
    await type('English name', 'Number of photos');
    await type('Basis', 'Notice of the county');
    await tabTo(page, page.getByRole('combobox', { name: 'Facts of which rule' }));
    await page.keyboard.type('Variables');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('radio', { name: 'Criteria (FEEL)' }));
    await page.keyboard.press('ArrowRight');
    await type('Chinese label', '张数');
    await type('English label', 'Photos');
    await type('Expression of input 1', 'photos >');
    await type('Row 1, input 1', '> 2');
    await type('Row 1: text (Chinese)', '够了');
    await type('Row 1: text (English)', 'enough');
    await press('Add a row');
    await type('Row 2, input 1', '-');
    await pressOn(page, page.getByRole('switch', { name: 'Row 2: passes' }), 'Space');
    await type('Row 2: outcome', 'RETURN');
    await type('Row 2: text (Chinese)', '不够');
    await type('Row 2: text (English)', 'too few');
    await type('Facts (JSON)', '{"photos": 1}');
    await press('Judge');
    await page.getByText(/does not parse near/).waitFor();
    await type('Expression of input 1', 'photos');
    await press('Judge');
    await page.getByText('Does not pass: RETURN').waitFor();
    await page.getByText('too few').first().waitFor();
    await press('Save as the next version');
    await page.getByText('PHOTO_TABLE').waitFor();
    await page.close();
  });
}
