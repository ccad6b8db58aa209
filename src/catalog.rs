mod written;
