/**
 * What the library `yaml` is called with. By itself it prints the lines that it warns of to stderr as they stand
 * in the file, where a runner would act upon them.
 */
export const quietYaml = { logLevel: "error" } as const;
