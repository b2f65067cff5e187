/** Tests that start a city or a browser may take longer than a unit test. */
jest.setTimeout(60_000)
