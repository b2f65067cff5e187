/** Unit tests beside the code, and the tests that cross rooms; each project is one part of `npm test`. */
const transform = { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', require('./config/swc-jest.json')] }
const node = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: [
    'node_modules/(?!(@orpc|zod|mingo|bson|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit)/)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
}

const patient = { setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'] }

module.exports = {
  projects: [
    {
      ...node,
      displayName: 'unit',
      testMatch: ['<rootDir>/{domain,city,contract,server,local,tools,src}/**/*.test.ts', '<rootDir>/test/{routing,cities}/**/*.test.ts'],
    },
    { ...node, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.test.ts'] },
    { ...node, ...patient, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*.test.ts'] },
    {
      ...node,
      ...patient,
      displayName: 'miniprogram',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/miniprogram/**/*.test.ts'],
    },
    { ...node, ...patient, displayName: 'journeys', testMatch: ['<rootDir>/test/journeys/**/*.test.ts'] },
  ],
}
