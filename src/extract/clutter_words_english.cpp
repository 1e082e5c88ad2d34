// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: English.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    {Clutter::author, PhraseMatch::whole,
     "about the author|about the authors|about author|about the writer|meet the author|"
     "author bio|author|follow the author|more from this author|more by this author"},
    {Clutter::credit, PhraseMatch::label,
     "photo|photos|photograph|photographs|photo by|photos by|photography|picture|pictures|image|"
     "images|image credit|photo credit|credit|credits|image source|image copyright|"
     "photo courtesy|file photo|illustration|graphic|video|getty|screenshot|photo illustration|"
     "representational image|representative image|cover image|featured image|video by|infographic"},
    {Clutter::credit, PhraseMatch::start,
     "photo by|photos by|photograph by|photography by|picture by|image by|image copyright|"
     "image caption|media caption|image credit|photo credit|image courtesy|photo courtesy|"
     "courtesy of|illustration by"},
    {Clutter::credit, PhraseMatch::whole,
     "getty images|afp via getty images|ap photo|representational image|representative image|"
     "file image"},
    {Clutter::advertisement, PhraseMatch::whole,
     "advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|"
     "advertisement continue reading below|story continues below|article continues below|"
     "story continues below advertisement|article continues after advertisement|"
     "article continues below advertisement|continue reading below|promoted content|paid content|"
     "advertisement scroll to continue|scroll to continue|scroll to continue with content|"
     "loading|report this ad|report ad|advertise here|sponsored by|paid partnership|"
     "partner content|story continues|skip advertisement|skip ad|skip advert|supported by|"
     "ad feedback|article continues after ad|story continues after this ad|"
     "this is an advertisement|advertisement skip advertisement|article continues after this ad|"
     "remove ads"},
    {Clutter::counter, PhraseMatch::whole,
     "shares|share|views|view|likes|reads|min read|mins read|minute read|minutes read|votes|"
     "followers|reactions|points|k shares|k views|replies|min|minutes ago|minute ago|hours ago|"
     "hour ago|days ago|day ago|weeks ago|week ago|months ago|h ago|hrs ago|mins ago|yesterday|"
     "read time|reading time|of|k|minutes to read|min to read|mins to read|minute listen|"
     "min listen|last updated ago|updated ago|published ago|ago|seconds ago|people reading|"
     "comments shares"},
    {Clutter::read_more, PhraseMatch::start,
     "read more|read also|also read|see also|related article|related story|related stories|"
     "related video|click here|watch the video|click to|read the full|read full|continue reading|"
     "keep reading|more on this|read our|read next|watch live|watch now|click here to read|"
     "read the full story|read the original|watch more on|listen to more|read more on this"},
    {Clutter::read_more, PhraseMatch::label,
     "related|more|read|watch|see|listen|see more|also|more from|must read|don't miss|"
     "in pictures|in depth|explainer|opinion|live updates|up next|recommended|view gallery|"
     "gallery|next|previous|source|sources|via|tags|tag|topics|filed under|categories|category|"
     "posted in|share|follow us|contact|email|disclaimer|must watch|related topics|"
     "related coverage|read the full story here|story tags|more on this story|more in|more about|"
     "more on"},
    {Clutter::sign_up, PhraseMatch::start,
     "sign up for|sign up to|subscribe to|subscribe for|subscribe now|subscribe today|"
     "subscribe and|follow us|follow our|join our|join us on|like us on|get the latest|get our|"
     "download our|download the app|get breaking news|sign in to|log in to|enter your email|"
     "your email address|register to|already a subscriber|already have an account|"
     "stay up to date|by signing up|by subscribing|thank you for subscribing|"
     "thanks for subscribing|never miss a story|support our journalism|delivered to your inbox|"
     "please enter a valid|email address|create an account|to continue reading|get our free|"
     "get the day's|sign up here|start your day with|subscribers can read|"
     "this article is for subscribers|this content is available to|already subscribed|"
     "you have reached your limit|become a subscriber|download our free|follow the bbc|"
     "get in touch with us|please sign in|a password will be|want to read more|"
     "unlock this article|subscribe for unlimited"},
    {Clutter::sign_up, PhraseMatch::whole,
     "subscribe|sign up|sign in|log in|login|register|newsletter|newsletters|join|follow|donate|"
     "sign up now|join now|become a member|my account|create account|sign out|log out|support us|"
     "subscriptions|email newsletter|subscribe now|gift this article|my profile|start free trial|"
     "sign in or register|manage account"},
    {Clutter::agency_foot, PhraseMatch::start,
     "associated press writers|associated press writer|reporting by|additional reporting by|"
     "writing by|editing by|compiled by|edited by|translated by|with reporting by|"
     "with files from|this report includes|with agency|this story was originally published|"
     "this article was originally published|copyright associated press|read the original article"},
    {Clutter::button, PhraseMatch::whole,
     "share this|share this article|share this story|share on facebook|share on twitter|tweet|"
     "pin|pin it|email|e mail|email this|email this article|print|print this|copy link|"
     "link copied|copy|save|save for later|saved|listen|listen to this article|play|pause|close|"
     "menu|search|search for|next|previous|prev|back|back to top|top|reply|report|like|dislike|"
     "on|off|show more|load more|view more|see more|more|see all|view all|show all|expand|"
     "collapse|facebook|twitter|instagram|youtube|linkedin|pinterest|reddit|whatsapp|telegram|"
     "tumblr|flipboard|messenger|viber|vk|vkontakte|odnoklassniki|google|google plus|rss|line|"
     "wechat|weibo|tiktok|snapchat|x|mail|sms|text|text size|font size|a a a|aa|home|"
     "skip to content|skip to main content|skip to navigation|skip to footer|select important|"
     "gallery|view gallery|view photos|open in gallery|enlarge|zoom|full screen|fullscreen|"
     "slideshow|accept|accept all|i accept|ok|got it|i agree|agree|cancel|submit|send|continue|"
     "learn more|find out more|read more|buy now|shop now|get started|contact us|about us|about|"
     "contact|help|faq|careers|advertise|advertise with us|feedback|site map|sitemap|bookmark|"
     "download|translate|mute|unmute|replay|watch again|follow us|toggle navigation|navigation|"
     "change language|select language|select all|comment now|hide caption|toggle caption|image|"
     "photo|photos|video|image caption|embed|correct mistake|report a typo|fullsize|"
     "click to enlarge|play video|show|hide|share via|share article|more options|comment|link|"
     "save articles to read later|click here to share on social media|share on social media|"
     "share on whatsapp|share on linkedin|share on reddit|share via email|share to facebook|"
     "share to twitter|share on x|bluesky|truth social|gift article|give this article|list of|"
     "end of list|you are here|opens in new window|opens in a new window|opens in new tab|"
     "opens in a new tab|opens new window|external link|link opens in new window|skip to main|"
     "skip links|skip to article|skip past newsletter promotion|after newsletter promotion|"
     "view image in fullscreen|open image modal|toggle play|toggle menu|open menu|close menu|"
     "open search|close search|main menu|site search|reading list|add to reading list|"
     "resize text|font size a a|text to speech|listen to article|listen to this story|"
     "listen to story|audio by|read aloud|pause audio|play audio|now playing|dark mode|"
     "night mode|print article|email article|reprints|get link|copy to clipboard|copied|"
     "copied to clipboard|url copied|link copied to clipboard|clip|slide of|image of|item of|"
     "next image|previous image|next slide|previous slide|refresh|pin this|dismiss|no thanks|"
     "not now|maybe later|manage preferences|manage cookies|reject all|allow all|"
     "cookie preferences|privacy settings|choose your language|share full article|read in app|"
     "open in app|use app|back to home|go back|return to home|jump to comments|jump to content|"
     "go to comments|report an error|suggest a correction|view original|view in app"},
    {Clutter::legal, PhraseMatch::start,
     "all rights reserved|copyright|terms of use|terms of service|terms and conditions|"
     "privacy policy|cookie policy|cookie settings|we use cookies|this site uses cookies|"
     "this website uses cookies|this site is protected by|by continuing to use|"
     "by using this site|we and our partners|privacy notice|do not sell|your privacy|"
     "reproduction in whole|if you spot an error|found an error|spotted an error|"
     "see something wrong|found a mistake|reproduction without permission|licensed under|"
     "this article is republished from|we value your privacy|we care about your privacy|"
     "this site is registered|the content on this site|unauthorized reproduction|"
     "unauthorised reproduction"},
    {Clutter::section, PhraseMatch::whole,
     "related|related articles|related stories|related news|related posts|related content|"
     "related topics|related coverage|related video|related videos|related links|related tags|"
     "most popular|most read|most viewed|most shared|most watched|popular|popular now|"
     "popular stories|popular posts|trending|trending now|trending stories|trending articles|"
     "top stories|latest news|latest stories|latest articles|latest posts|recent posts|"
     "recent articles|recent news|more news|more stories|more articles|more to read|"
     "more to explore|you may also like|you might also like|you may like|you might like|"
     "you may also be interested in|you may be interested in|recommended|recommended for you|"
     "recommended stories|recommended articles|recommended reading|recommended videos|"
     "editors' picks|editor's picks|editor's choice|editors' choice|read next|up next|"
     "next article|previous article|post navigation|next story|next post|previous post|next up|"
     "what to read next|from our partners|around the web|from around the web|from the web|"
     "more from the web|sponsored stories|sponsored links|tags|topics|categories|archives|"
     "in this article|in this story|explore more|further reading|what's hot|hot topics|"
     "today's headlines|headlines|breaking news|news in pictures|also on the web|our newsletters|"
     "daily newsletter|follow us on social media|share this page|more on this story|"
     "more on this topic|more on this|more in|other news|other stories|read these next|"
     "don't miss|must read|must reads|in other news|see also|list of related stories|"
     "story highlights|keep reading|more for you|most popular stories|trending topics|also read|"
     "latest updates|latest videos|in pictures gallery|more top stories|more from author|"
     "watch next|recommended by|paid for by|featured stories|featured articles|"
     "what others are reading|readers also liked|people also read|don't miss these|"
     "in case you missed it|topics in this story|topics in this article|related searches|"
     "quick links"},
    {Clutter::section, PhraseMatch::start,
     "more from|most read in|latest from|top stories in|you may also|you might also|sponsored by|"
     "promoted by|recommended for|trending on"},
    {Clutter::comments, PhraseMatch::whole,
     "comments|view comments|show comments|hide comments|post a comment|post comment|"
     "leave a comment|leave a reply|leave comment|add a comment|add comment|write a comment|"
     "join the conversation|join the discussion|no comments|no comments yet|cancel reply|"
     "your comment|reader comments|all comments|view all comments|see comments|load comments|"
     "sort by|be the first to comment|comments closed|comments are closed|thoughts on|"
     "start the conversation|read comments|have your say"},
    {Clutter::byline, PhraseMatch::start,
     "by|written by|story by|reported by|posted by|published by|words by|text by|report by|"
     "analysis by"},
    {Clutter::byline, PhraseMatch::label, "author|authors|reporter|from"},
    {Clutter::none, PhraseMatch::start,
     "copyright law|copyright laws|copyright infringement|copyright holders|copyright protection|"
     "copyright owners|copyright claims|copyright lawsuit|copyright lawsuits|copyright rules|"
     "copyright case|copyright cases|copyright in|copyright is|copyright has|copyright was|"
     "copyright and|copyright for|copyright on|copyright reform"},
});

}  // namespace

std::span<const ClutterWords> english_clutter() {
    return words;
}

}  // namespace aloud
