package com.mparticle.firehose.emulator.app.page.view;

/**
 * What all pages share.
 *
 * @param module the module's name
 * @param title of the page
 * @param path of the page
 * @param token what forms carry
 */
public record Frame(String module, String title, String path, String token) {}
