// replaced by the look
