import { type ClosingRole, closingRoleNames, type DocumentCode, type RequiredDocument } from '@bihuan/rules';
import type { ClosingSignature } from './closing-signature.entity';

/** Whether `role` is one that signs strike-offs. */
export function isClosingRole(role: string | null): role is ClosingRole {
  return role !== null && Object.hasOwn(closingRoleNames, role);
}

/** The round of signing that is open: every refusal ends one. */
export function signingRound(signatures: readonly Pick<ClosingSignature, 'decision'>[]): number {
  return signatures.filter(({ decision }) => decision === 'REFUSE').length + 1;
}

/** Lines of the document set none of whose documents is there. */
export function missingDocuments(
  required: readonly RequiredDocument[],
  present: readonly { readonly code: DocumentCode }[],
): RequiredDocument[] {
  const codes = present.map(({ code }) => code);
  return required.filter(
    ({ anyOf, dueBy }) => dueBy === 'STRIKE_OFF' && !anyOf.some((code) => codes.includes(code)),
  );
}
