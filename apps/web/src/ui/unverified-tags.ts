/** Tags of sources read in an excerpt [V~] or known in general [B] only; the decree has been read in mirrors alone. */
export const unverifiedTags = /V~|\[B\]|16号令/;
