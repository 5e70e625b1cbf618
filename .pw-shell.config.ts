import base from '/work/main/playwright.config.ts';
export default { ...base, testDir: '/work/main/test/e2e', testMatch: /explore/, outputDir: '/tmp/shell/pwout', use: { ...base.use, baseURL: 'http://127.0.0.1:5314/' }, webServer: undefined };
