/** Address of a task that is completed by its form, below `/m`. */
export const taskPath = (id: string): string => `/tasks/${id}`;
