/** An entry of worker threads that does not load. */
throw new Error('this module does not load');

export {};
