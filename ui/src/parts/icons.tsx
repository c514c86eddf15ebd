// Small drawings, in the colour of the text beside them. They say nothing that the text does not.

interface Drawing {
  readonly children: preact.ComponentChildren;
}

function Icon({ children }: Drawing): preact.JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">
        {children}
      </g>
    </svg>
  );
}

export const ShieldIcon = (): preact.JSX.Element => (
  <Icon>
    <path d="M10 2.2 16.5 4.6V9.6c0 4-2.7 6.9-6.5 8.2-3.8-1.3-6.5-4.2-6.5-8.2V4.6Z" />
  </Icon>
);

export const LockIcon = (): preact.JSX.Element => (
  <Icon>
    <rect x="4" y="9" width="12" height="8.5" rx="1.6" />
    <path d="M6.8 9V6.2a3.2 3.2 0 0 1 6.4 0V9" />
  </Icon>
);

export const EyeIcon = (): preact.JSX.Element => (
  <Icon>
    <path d="M1.8 10S5 4.6 10 4.6 18.2 10 18.2 10 15 15.4 10 15.4 1.8 10 1.8 10Z" />
    <circle cx="10" cy="10" r="2.4" />
  </Icon>
);

export const TickIcon = (): preact.JSX.Element => (
  <Icon>
    <path d="m4 10.6 4.2 4.2L16.2 6" />
  </Icon>
);

export const CrossIcon = (): preact.JSX.Element => (
  <Icon>
    <path d="M5 5l10 10M15 5 5 15" />
  </Icon>
);

export const LookIcon = (): preact.JSX.Element => (
  <Icon>
    <path d="M10 4.2v7.4M10 15.6v.2" />
  </Icon>
);

export const EraseIcon = (): preact.JSX.Element => (
  <Icon>
    <path d="M7 4.5h10.5v11H7L2 10ZM9.5 7.8l4.6 4.6M14.1 7.8l-4.6 4.6" />
  </Icon>
);

export const EnterIcon = (): preact.JSX.Element => (
  <Icon>
    <path d="M16 5v5.5H4.5M8 7l-3.6 3.5L8 14" />
  </Icon>
);

export const RepairIcon = (): preact.JSX.Element => (
  <svg class="picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
      <path d="M8 16h20v10H8ZM36 16h20v10H36ZM8 38h20v10H8Z" />
      <path class="mark" d="M36 38h20v10H36Z" />
      <path class="mark" d="m40 32 6-6 6 6" />
    </g>
  </svg>
);

export const PaperIcon = (): preact.JSX.Element => (
  <svg class="picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
      <path d="M14 6h26l10 10v42H14Z" />
      <path d="M40 6v10h10" />
      <path d="M21 26h8M35 26h8M21 35h8M35 35h8M21 44h8" />
      <path class="mark" d="m34 45 4 4 8-9" />
    </g>
  </svg>
);

export const BackupIcon = (): preact.JSX.Element => (
  <svg class="picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
      <path d="M8 14h38v30H8Z" />
      <path d="M15 22h4M25 22h4M35 22h4M15 29h4M25 29h4M35 29h4M15 36h4M25 36h4" />
      <path class="mark" d="M32 36h24v20H32Z" />
      <path class="mark" d="M38 43h.1M44 43h.1M50 43h.1M38 49h.1M50 49h.1" />
    </g>
  </svg>
);

export const GuideIcon = (): preact.JSX.Element => (
  <svg class="picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
      <path d="M32 58V8M32 14h18l6 6-6 6H32M32 30H14l-6 6 6 6h18" />
      <path class="mark" d="M22 58h20" />
    </g>
  </svg>
);

export const ListIcon = (): preact.JSX.Element => (
  <svg class="picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
      <path d="M10 10h10v10H10ZM10 27h10v10H10ZM10 44h10v10H10ZM28 15h26M28 32h26M28 49h26" />
      <path class="mark" d="m12 14 4 4 8-9M12 31l4 4 8-9" />
    </g>
  </svg>
);

export const PlacesIcon = (): preact.JSX.Element => (
  <svg class="picture" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
      <path d="M6 30 20 18l14 12v22H6Z" />
      <path d="M16 52V40h8v12" />
      <path d="M42 26h16v26H42Z" />
      <path class="mark" d="M50 36v5M50 41a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z" />
    </g>
  </svg>
);
