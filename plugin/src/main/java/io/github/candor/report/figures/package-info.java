/**
 * The uptime summary and the figures of a period, as a customer's SLA report needs them. Every figure is the status board's,
 * and so the same as on the pages; here they are only laid out as text, Markdown, CSV and JSON.
 */
@NullMarked
package io.github.candor.report.figures;

import org.jspecify.annotations.NullMarked;
