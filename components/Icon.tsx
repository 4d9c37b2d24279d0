/** Line drawings of 16 by 16; the button around them carries the words. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M8 3v9.5M4 8.5l4 4 4-4',
  pencil: 'M10.8 3.2l2 2L6 12l-2.8.8L4 10z',
  copy: 'M6 5.5h7v8H6zM3.5 10.5v-8h7',
  out: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5 5 13h6l.5-8.5',
} as const;

export function Icon({ shape }: { shape: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[shape]} />
    </svg>
  );
}
