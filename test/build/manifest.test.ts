import { describe, expect, it } from 'vitest';
import { manifestFor, readManifest } from '../../scripts/build/manifest.ts';

const base = await readManifest();
const chrome = manifestFor('chrome', base);
const firefox = manifestFor('firefox', base);

describe('the manifest', () => {
  it('asks for few permissions, and for no site beyond the default ones', () => {
    expect(firefox.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
    expect(chrome.permissions).toEqual([...firefox.permissions, 'sidePanel']);
    expect(base.host_permissions).toEqual([
      'https://*.linkedin.com/*',
      'https://www.gov.uk/*',
      'https://*.blog.gov.uk/*',
      'https://hansard.parliament.uk/*',
      'https://questions-statements.parliament.uk/*',
    ]);
    expect(base).not.toHaveProperty('web_accessible_resources');
    expect(base).not.toHaveProperty('externally_connectable');
  });

  it('lets its pages connect to nothing but the package', () => {
    const policy = (base.content_security_policy as { extension_pages: string }).extension_pages;
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('connect-src')).toBe("connect-src 'self'");
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(rules.get('form-action')).toBe("form-action 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('gives Chrome a service worker and nothing that is Firefox’s', () => {
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(chrome).toHaveProperty('side_panel');
    expect(chrome).not.toHaveProperty('sidebar_action');
    expect(chrome).not.toHaveProperty('browser_specific_settings');
  });

  it('gives Firefox an event page, its versions, and the promise to collect nothing', () => {
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox.browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    });
    for (const key of ['side_panel', 'minimum_chrome_version', 'storage']) {
      expect(firefox).not.toHaveProperty(key);
    }
  });

  it('says so when a browser’s background is missing', () => {
    const without = { ...base, background: { service_worker: 'background.js' } };
    expect(() => manifestFor('firefox', without)).toThrow('background must name both');
  });
});
