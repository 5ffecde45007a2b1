export const runtimeRoutes = [] as const;
