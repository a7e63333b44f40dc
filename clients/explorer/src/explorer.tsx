import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Frame } from './shell/frame';
import { Lost } from './shell/lost';
import { everywhere, ofLandscape } from './shell/paths';
import { Waiting } from './asking/answered';
import { TextsProvider } from './texts/texts';
import { Landscapes } from './landscapes/landscapes';
import { Overview } from './landscapes/overview';

const Actor = lazy(() => import('./facts/actor'));
const Fact = lazy(() => import('./facts/fact'));
const EditOrganization = lazy(() => import('./editing/edit-organization'));
const Gaps = lazy(() => import('./gaps/gaps'));
const Room = lazy(() => import('./room/room'));
const Dependence = lazy(() => import('./dependence/dependence'));
const Power = lazy(() => import('./power/power'));
const LaunchCheck = lazy(() => import('./launch/launch-check'));
const Records = lazy(() => import('./launch/records'));
const Kept = lazy(() => import('./launch/record'));
const WhatIf = lazy(() => import('./what-if/what-if'));
const Network = lazy(() => import('./map/network'));
const Places = lazy(() => import('./map/places'));
const Quality = lazy(() => import('./quality/quality'));
const Imports = lazy(() => import('./imports/imports'));
const Queries = lazy(() => import('./graphiql/queries'));

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: false, structuralSharing: true },
  },
});

const views: Record<(typeof everywhere)[number] | (typeof ofLandscape)[number], ReactNode> = {
  '/': <Landscapes />,
  '/import': <Imports />,
  '/queries': <Queries />,
  '': <Overview />,
  map: <Network />,
  places: <Places />,
  gaps: <Gaps />,
  room: <Room />,
  dependence: <Dependence />,
  power: <Power />,
  'launch-check': <LaunchCheck />,
  records: <Records />,
  'records/:record': <Kept />,
  'what-if': <WhatIf />,
  quality: <Quality />,
  import: <Imports />,
  'actor/:actor': <Actor />,
  'actor/:actor/edit': <EditOrganization />,
  'fact/:fact': <Fact />,
};

const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <Lost broken />,
    children: [
      ...everywhere.map((path) => ({ path, element: views[path] })),
      {
        path: '/l/:landscape',
        children: ofLandscape.map((path) =>
          path === '' ? { index: true as const, element: views[path] } : { path, element: views[path] },
        ),
      },
      { path: '*', element: <Lost /> },
    ],
  },
]);

/** All of the explorer: what is shown follows from the address alone. */
export function Explorer() {
  return (
    <TextsProvider>
      <QueryClientProvider client={queries}>
        <Suspense fallback={<Waiting />}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </TextsProvider>
  );
}
