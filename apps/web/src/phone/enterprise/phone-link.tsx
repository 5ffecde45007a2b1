import { Link, useRouter } from '@tanstack/react-router';
import { Button, type ButtonProps } from 'antd';
import type { MouseEvent, ReactNode } from 'react';

/** A link to a page for phones; the compiler knows the routes of the desk only. */
export function PhoneLink({ to, children }: { to: string; children: ReactNode }) {
  return <Link to={to as string}>{children}</Link>;
}

/** The same as a large button. */
export function PhoneButton({ to, children, ...button }: ButtonProps & { to: string }) {
  const router = useRouter();
  function go(event: MouseEvent): void {
    // Opening it in another tab is left to the browser.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void router.navigate({ to: to as string });
  }
  return (
    <Button block size="large" {...button} href={`/m${to}`} onClick={go}>
      {children}
    </Button>
  );
}
