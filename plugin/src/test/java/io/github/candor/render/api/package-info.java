/** The API, document by document, with its keys and what they mean. */
package io.github.candor.render.api;
