package com.acme;

public final class BatchContext {}
