import { createHash, randomBytes } from 'node:crypto';
import type { Request } from 'express';

const shape = /^Bearer (bh_[A-Za-z0-9_-]{43})$/;

/** A new session token: `bh_` and 256 random bits. */
export function newToken(): string {
  return `bh_${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a token. It is random, so a plain hash cannot be guessed back. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The token of the request's `Authorization: Bearer` header, if there is one of our shape. */
export function bearerToken(request: Request): string | undefined {
  return shape.exec(request.header('authorization') ?? '')?.[1];
}
