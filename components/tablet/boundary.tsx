'use client';

import { Component, type ReactNode } from 'react';
import { Waiting } from './waiting.tsx';
import type { Wording } from './wording.ts';

interface BoundaryProps {
  readonly wording: Wording;
  readonly again: () => void;
  readonly children: ReactNode;
}

/** A missing word must not leave two people in front of an empty screen. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    const { wording, again, children } = this.props;
    return this.state.broken ? <Waiting wording={wording} again={again} /> : children;
  }
}
