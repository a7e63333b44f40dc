import { useEffect, useState } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const stored = () => themes.find((it) => it === localStorage.getItem('weft.theme')) ?? 'system';

/** Light, dark, or as the system has it; remembered in this browser. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(stored);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    localStorage.setItem('weft.theme', theme);
  }, [theme]);
  return [theme, setTheme];
}
