import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Frame } from './shell/frame';
import { Lost } from './shell/lost';
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
const Record = lazy(() => import('./launch/record'));
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

const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <Lost broken />,
    children: [
      { path: '/', element: <Landscapes /> },
      { path: '/import', element: <Imports /> },
      { path: '/queries', element: <Queries /> },
      {
        path: '/l/:landscape',
        children: [
          { index: true, element: <Overview /> },
          { path: 'map', element: <Network /> },
          { path: 'places', element: <Places /> },
          { path: 'gaps', element: <Gaps /> },
          { path: 'room', element: <Room /> },
          { path: 'dependence', element: <Dependence /> },
          { path: 'power', element: <Power /> },
          { path: 'launch-check', element: <LaunchCheck /> },
          { path: 'records', element: <Records /> },
          { path: 'records/:record', element: <Record /> },
          { path: 'what-if', element: <WhatIf /> },
          { path: 'quality', element: <Quality /> },
          { path: 'import', element: <Imports /> },
          { path: 'actor/:actor', element: <Actor /> },
          { path: 'actor/:actor/edit', element: <EditOrganization /> },
          { path: 'fact/:fact', element: <Fact /> },
        ],
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
