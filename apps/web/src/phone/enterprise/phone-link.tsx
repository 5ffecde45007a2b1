import { Link, useRouter } from '@tanstack/react-router';
import { Button, type ButtonProps } from 'antd';
import type { CSSProperties, MouseEvent, ReactNode } from 'react';

/** A word in a line is as high as the line; a finger needs more, without moving the lines apart. */
const forFingers: CSSProperties = { display: 'inline-block', padding: '9px 0', margin: '-9px 0' };

/** Leads to a page for phones; it knows where one came from, see {@link useGoBack}. */
function useGo(): (to: string) => void {
  const router = useRouter();
  return (to) => void router.navigate({ to: to as string, state: cameFrom(router.state.location.pathname) });
}

const cameFrom = (pathname: string): never => ({ cameFrom: pathname }) as never;

/**
 * Goes back to the page above: to where one stood on it, when one came from there. The compiler knows the routes of the
 * desk only.
 */
export function useGoBack(): (to: string) => void {
  const router = useRouter();
  const go = useGo();
  return (to) => {
    const state = router.history.location.state as { cameFrom?: string };
    if (state.cameFrom === to) router.history.back();
    else go(to);
  };
}

/** A link to a page for phones; the compiler knows the routes of the desk only. */
export function PhoneLink({ to, children }: { to: string; children: ReactNode }) {
  const router = useRouter();
  return (
    <Link to={to as string} state={cameFrom(router.state.location.pathname)} style={forFingers}>
      {children}
    </Link>
  );
}

/** The same as a large button. */
export function PhoneButton({ to, children, ...button }: ButtonProps & { to: string }) {
  const goTo = useGo();
  function go(event: MouseEvent): void {
    // Opening it in another tab is left to the browser.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(to);
  }
  return (
    <Button block size="large" {...button} href={`/m${to}`} onClick={go}>
      {children}
    </Button>
  );
}
