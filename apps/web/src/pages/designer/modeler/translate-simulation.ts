import { simulationWords } from './dictionary';

/** Puts the texts of the token simulation into Chinese as they appear; it asks no translation itself. */
export function translateSimulation(frame: HTMLElement): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof HTMLElement) translate(node);
    }
  });
  observer.observe(frame, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function translate(added: HTMLElement): void {
  const root = added.closest('[class*="bts-"]') ?? added;
  for (const element of [root, ...root.querySelectorAll('[title], .bts-header, .bts-text, .placeholder')]) {
    const title = element.getAttribute('title')?.trim();
    if (title && simulationWords[title]) element.setAttribute('title', simulationWords[title]);
    for (const text of element.childNodes) {
      const word =
        text.nodeType === Node.TEXT_NODE ? simulationWords[text.textContent?.trim() ?? ''] : undefined;
      if (word) text.textContent = word;
    }
  }
}
