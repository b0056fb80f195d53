/**
 * How problems reach the user. A check describes a violation of a
 * {@link com.mparticle.firehose.processor.report.Rule} as a
 * {@link com.mparticle.firehose.processor.report.Finding}, and
 * {@link com.mparticle.firehose.processor.report.Reporter} prints it at its place in the source.
 * Phrases and permissions that several checks mention are here, too.
 */
@NullMarked
package com.mparticle.firehose.processor.report;

import org.jspecify.annotations.NullMarked;
