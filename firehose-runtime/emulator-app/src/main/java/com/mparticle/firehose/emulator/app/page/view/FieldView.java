package com.mparticle.firehose.emulator.app.page.view;

/**
 * A field of a form.
 *
 * @param id unique on the page
 * @param name of the input
 * @param kind {@code text}, {@code secret}, {@code number} or {@code checkbox}
 * @param hint what it is for, and what it has to be; empty where nothing is to be said
 * @param value what it holds; empty for secrets, which do not leave the server again
 * @param isSaved whether a secret is set already
 * @param problem why it can't be saved; empty where it can
 */
public record FieldView(
    String id,
    String name,
    String label,
    String kind,
    boolean isRequired,
    String hint,
    String value,
    boolean isSaved,
    String problem) {}
