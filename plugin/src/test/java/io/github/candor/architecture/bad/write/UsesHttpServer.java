package io.github.candor.architecture.bad.write;

import com.sun.net.httpserver.HttpServer;

/** Uses a library that belongs elsewhere. */
record UsesHttpServer(HttpServer foreign) {}
