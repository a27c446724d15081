import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';

/** The extension's address in our profiles; a real profile draws its own at random. */
export const UUID = '5a3c1f0e-7b9d-4c58-9a41-0f5e6b7d8c21';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** The extension's id, as its manifest gives it to Firefox. */
export function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(options: LaunchOptions): Preferences {
  const proxy = { host: '127.0.0.1', port: options.proxyPort };
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId(options.extension)]: UUID }),
    // Prompts for optional sites can't be clicked by a test: they are granted where asked.
    ...(options.grantedHosts.length === 0
      ? {}
      : { 'extensions.webextOptionalPermissionPrompts': false }),
    ...(proxy.port === null
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.ssl': proxy.host,
          'network.proxy.ssl_port': proxy.port,
          'network.proxy.http': proxy.host,
          'network.proxy.http_port': proxy.port,
        }),
    ...(options.pixelRatio ? { 'layout.css.devPixelsPerPx': `${options.pixelRatio}.0` } : {}),
    'xpinstall.signatures.required': options.lasting !== true,
    // A browser that was just installed greets, measures and updates itself; none of it is ours.
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
  };
}

/** Writes the preferences of a fresh profile, and what the organisation fixes there. */
export function writePreferences(profile: string, options: LaunchOptions): void {
  const all = { ...preferences(options), ...policy(profile, options) };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/**
 * Only a Firefox that knows itself tested reads policies from another file than the system's, which only root may write:
 * it is told so by this preference and by `environment`.
 */
function policy(profile: string, { policy: values, extension }: LaunchOptions): Preferences {
  if (values === undefined) return {};
  const file = join(profile, 'policies.json');
  const extensions = { [addonId(extension)]: values };
  writeFileSync(file, JSON.stringify({ policies: { '3rdparty': { Extensions: extensions } } }));
  return {
    'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
    'browser.policies.alternatePath': file,
  };
}

/** What Firefox's process is told. Connections to anything but the loopback web would end it, and there are none. */
export function environment({ policy: values }: LaunchOptions): Readonly<Record<string, string>> {
  return values === undefined ? {} : { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' };
}
