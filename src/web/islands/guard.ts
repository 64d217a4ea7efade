// The guard for the browser: the same rules as on the server, fetched by composers when somebody begins to write.
export { caseFor, checkShown, fix } from '#guard';
