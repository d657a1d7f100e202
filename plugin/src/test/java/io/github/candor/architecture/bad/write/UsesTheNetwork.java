package io.github.candor.architecture.bad.write;

import java.net.http.HttpClient;

/** Uses what only those may who tell or publish. */
record UsesTheNetwork(HttpClient foreign) {}
