package com.acme;

/**
 * Hands each part of a batch to the method for its type. A part of a type whose method is not
 * overridden is handed to the method for all others of its kind.
 */
public abstract class EventRouter {
  EventRouter() {
  }

  /**
   * Hands a shape that could be read to the method for its type.
   */
  final void route(Shape shape, BatchContext context) throws Exception {
    switch (shape.type().ordinal()) {
      case 0 /* SQUARE */ -> processSquare((Shape.Square) shape, context);
      case 1 /* CIRCLE */ -> processCircle((Shape.Circle) shape, context);
      case 2 /* UNKNOWN */ -> processUnknown((Shape.Unknown) shape, context);
      default -> throw new IllegalArgumentException();
    }
  }

  /**
   * Handles a shape: four sides of one length, such as a tile.
   * Unless overridden, {@link #processOtherShape} handles it.
   *
   * @throws Exception if the shape can't be handled
   */
  protected void processSquare(Shape.Square shape, BatchContext context) throws Exception {
    processOtherShape(shape, context);
  }

  /**
   * Handles a shape: all points at one distance.
   * Unless overridden, {@link #processOtherShape} handles it.
   *
   * @throws Exception if the shape can't be handled
   */
  protected void processCircle(Shape.Circle shape, BatchContext context) throws Exception {
    processOtherShape(shape, context);
  }

  /**
   * Handles a shape of a type that this version does not know.
   * Unless overridden, {@link #processOtherShape} handles it.
   *
   * @throws Exception if the shape can't be handled
   */
  protected void processUnknown(Shape.Unknown shape, BatchContext context) throws Exception {
    processOtherShape(shape, context);
  }

  /**
   * Handles a shape of a type whose own method is not overridden. Does nothing unless overridden.
   *
   * @throws Exception if the shape can't be handled
   */
  protected void processOtherShape(Shape shape, BatchContext context) throws Exception {
  }

  /**
   * Hands a note that could be read to the method for its type.
   */
  final void route(LoveNote note, BatchContext context) throws Exception {
    switch (note.type().ordinal()) {
      case 0 /* SHORT */ -> processShortNote((LoveNote.ShortNote) note, context);
      default -> throw new IllegalArgumentException();
    }
  }

  /**
   * Handles a note: it says little.
   * Unless overridden, {@link #processOtherLoveNote} handles it.
   *
   * @throws Exception if the note can't be handled
   */
  protected void processShortNote(LoveNote.ShortNote note, BatchContext context) throws Exception {
    processOtherLoveNote(note, context);
  }

  /**
   * Handles a note of a type whose own method is not overridden. Does nothing unless overridden.
   *
   * @throws Exception if the note can't be handled
   */
  protected void processOtherLoveNote(LoveNote note, BatchContext context) throws Exception {
  }
}
