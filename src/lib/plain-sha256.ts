/**
 * Read before js-sha256: it would take Node's crypto wherever something looks like Node, a simulator of WeChat included,
 * and the client's bundle has none.
 */
if (typeof window === 'object') Object.assign(window, { JS_SHA256_NO_NODE_JS: true })
