"""Back Massage Guide: an Alexa skill about back massage, with a safety check by voice."""
