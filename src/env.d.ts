/** Variables of the environment that the build reads. */
interface ImportMetaEnv {
  /** Address of the repository; see src/repository.ts. */
  readonly REPOSITORY_URL?: string;
}
