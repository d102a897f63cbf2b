/** A fault in the configuration or in an option; the message is one plain line for the user. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}
